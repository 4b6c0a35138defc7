import { createCipheriv, createHash, randomBytes } from 'node:crypto';

/** WeChat pads to blocks of 32, not to AES's 16. */
const BLOCK = 32;

/** 消息加解密: random 16 bytes, length, message, app id; AES-256-CBC with the key's first half as IV. */
export function encryptEvent(message: string, appId: string, encodingAesKey: string): string {
  const key = Buffer.from(`${encodingAesKey}=`, 'base64');
  const text = Buffer.from(message, 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  const plain = Buffer.concat([randomBytes(16), length, text, Buffer.from(appId)]);
  const padding = BLOCK - (plain.length % BLOCK);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  const padded = Buffer.concat([plain, Buffer.alloc(padding, padding)]);
  return Buffer.concat([cipher.update(padded), cipher.final()]).toString('base64');
}

/** SHA-1 of the parts in sorted order, as WeChat signs. */
export function signEvent(...parts: readonly string[]): string {
  return createHash('sha1').update(parts.toSorted().join('')).digest('hex');
}

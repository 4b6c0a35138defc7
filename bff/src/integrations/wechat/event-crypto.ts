import { createDecipheriv, createHash, timingSafeEqual } from 'node:crypto';

/** WeChat pads to blocks of 32, which Node's own unpadding (16) takes for an error. */
const BLOCK = 32;

/** True when `signature` is the SHA-1 of the parts, sorted and joined; compared in constant time. */
export function isEventSigned(signature: string, parts: readonly string[]): boolean {
  const expected = createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex');
  const sent = Buffer.from(signature);
  return sent.length === expected.length && timingSafeEqual(sent, Buffer.from(expected));
}

/**
 * The message in an encrypted event: AES-256-CBC, then 16 random bytes, the length, the message, the app id.
 * null when it is damaged or meant for another app.
 */
export function decryptEvent(encrypted: string, encodingAesKey: string, appId: string): string | null {
  const plain = decrypt(encrypted, Buffer.from(`${encodingAesKey}=`, 'base64'));
  if (plain === null || plain.length < 20) return null;
  const end = 20 + plain.readUInt32BE(16);
  if (end > plain.length || plain.subarray(end).toString('utf8') !== appId) return null;
  return plain.subarray(20, end).toString('utf8');
}

function decrypt(encrypted: string, key: Buffer): Buffer | null {
  try {
    const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
    const padded = Buffer.concat([decipher.update(Buffer.from(encrypted, 'base64')), decipher.final()]);
    const padding = padded.at(-1) ?? 0;
    return padding >= 1 && padding <= BLOCK ? padded.subarray(0, padded.length - padding) : null;
  } catch {
    return null;
  }
}

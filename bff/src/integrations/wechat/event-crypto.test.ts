import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import { decryptEvent, isEventSigned } from './event-crypto';

const AES_KEY = 'demoEncodingAesKeyOfFortyThreeCharacters0gA';
const APP_ID = 'wxdemo0000000000gjj';

/** As WeChat's documentation describes it, written a second time for the test. */
function encrypt(message: string, appId: string): string {
  const key = Buffer.from(`${AES_KEY}=`, 'base64');
  const text = Buffer.from(message);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  const plain = Buffer.concat([randomBytes(16), length, text, Buffer.from(appId)]);
  const padding = 32 - (plain.length % 32);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  return Buffer.concat([
    cipher.update(Buffer.concat([plain, Buffer.alloc(padding, padding)])),
    cipher.final(),
  ]).toString('base64');
}

it.each([0, 1, 11, 12, 13, 31, 32, 33, 500])(
  'reads a message of %i letters, whatever its padding',
  (length) => {
    const message = '提'.repeat(length);
    expect(decryptEvent(encrypt(message, APP_ID), AES_KEY, APP_ID)).toBe(message);
  },
);

it('refuses a message for another app', () => {
  expect(decryptEvent(encrypt('{}', 'wxanother0000000000'), AES_KEY, APP_ID)).toBeNull();
});

it.each(['', 'AAAA', 'not base64 at all', randomBytes(64).toString('base64')])(
  'refuses damaged text: %s',
  (text) => {
    expect(decryptEvent(text, AES_KEY, APP_ID)).toBeNull();
  },
);

it('takes the SHA-1 of the sorted parts, and nothing else', () => {
  const parts = ['token', '1795400000', 'nonce'];
  const signature = createHash('sha1').update('1795400000noncetoken').digest('hex');
  expect(isEventSigned(signature, parts)).toBe(true);
  expect(isEventSigned(signature, [...parts, 'more'])).toBe(false);
  expect(isEventSigned('', parts)).toBe(false);
});

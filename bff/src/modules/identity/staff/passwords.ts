import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import { promisify } from 'node:util';

/** Kept with its parameters, so that they can be raised later without losing a password. */
export interface PasswordRecord {
  algorithm: 'scrypt';
  cost: number;
  blockSize: number;
  parallelization: number;
  /** base64url */
  salt: string;
  hash: string;
}

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

/** OWASP Password Storage: N = 2^14, r = 8, p = 5; 16 MB and a quarter of a second for each guess. */
const current = { cost: 2 ** 14, blockSize: 8, parallelization: 5 };
const hashBytes = 32;
const mostMemoryBytes = 64 * 1024 * 1024;

export async function hashPassword(password: string): Promise<PasswordRecord> {
  const salt = randomBytes(16);
  const hash = await derive(password.normalize('NFC'), salt, hashBytes, {
    ...current,
    maxmem: mostMemoryBytes,
  });
  return {
    algorithm: 'scrypt',
    ...current,
    salt: salt.toString('base64url'),
    hash: hash.toString('base64url'),
  };
}

export async function isPassword(password: string, record: PasswordRecord): Promise<boolean> {
  const { cost, blockSize, parallelization } = record;
  const salt = Buffer.from(record.salt, 'base64url');
  const expected = Buffer.from(record.hash, 'base64url');
  const options = { cost, blockSize, parallelization, maxmem: mostMemoryBytes };
  const hash = await derive(password.normalize('NFC'), salt, expected.length, options);
  return timingSafeEqual(hash, expected);
}

/** Nobody's password: checking against it takes as long, so that a name cannot be told from no name by time. */
export const nobodysPassword: PasswordRecord = {
  algorithm: 'scrypt',
  ...current,
  salt: randomBytes(16).toString('base64url'),
  hash: randomBytes(hashBytes).toString('base64url'),
};

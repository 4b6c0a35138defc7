import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { ApiError, noAnswerError } from './api-error';

const phone = new Map<string, unknown>();
jest.unstable_mockModule('@/platform/storage', () => ({
  keep: (key: string, value: unknown) => phone.set(key, structuredClone(value)),
  findKept: (key: string) => phone.get(key) ?? null,
  forget: (key: string) => phone.delete(key),
}));
const { requestKeyFor, sendOnce } = await import('./request-key');

const refused = new ApiError({ code: 'case.balance-insufficient', status: 422, words: '不够' });

describe('a request id', () => {
  beforeEach(() => phone.clear());

  test('is on the phone before the request goes out', async () => {
    await sendOnce('submit:1', { a: 1 }, async (key) => {
      expect(phone.get('request:submit:1')).toMatchObject({ key });
    });
  });

  test('has the form that the contract asks for', () => {
    expect(requestKeyFor('submit:1', {})).toMatch(/^[A-Za-z0-9-]{16,64}$/);
  });

  test('stays the same for the same body after a lost answer', async () => {
    const keys: string[] = [];
    const send = (key: string) => {
      keys.push(key);
      return keys.length === 1 ? Promise.reject(noAnswerError()) : Promise.resolve('done');
    };
    await expect(sendOnce('submit:1', { a: 1 }, send)).rejects.toThrow();
    await expect(sendOnce('submit:1', { a: 1 }, send)).resolves.toBe('done');
    expect(keys[0]).toBe(keys[1]);
  });

  test('is new for another body', async () => {
    const keys: string[] = [];
    const send = (key: string) => {
      keys.push(key);
      return Promise.reject(noAnswerError());
    };
    await expect(sendOnce('submit:1', { a: 1 }, send)).rejects.toThrow();
    await expect(sendOnce('submit:1', { a: 2 }, send)).rejects.toThrow();
    expect(keys[0]).not.toBe(keys[1]);
  });

  test('is dropped once the answer is certain, yes or no', async () => {
    await sendOnce('submit:1', {}, () => Promise.resolve());
    expect(phone.size).toBe(0);
    await expect(sendOnce('submit:1', {}, () => Promise.reject(refused))).rejects.toThrow();
    expect(phone.size).toBe(0);
  });
});

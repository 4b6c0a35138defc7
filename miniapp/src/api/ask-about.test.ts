import { describe, expect, jest, test } from '@jest/globals';
import { ApiError } from './api-error';
import { askAbout } from './ask-about';

describe('asking about something', () => {
  test('asks when it is known what about', async () => {
    await expect(askAbout(['case', 'c1'], () => Promise.resolve('found'))).resolves.toBe('found');
  });

  test('asks nobody when a link came without its id, and says that trying again cannot help', async () => {
    const ask = jest.fn(() => Promise.resolve('the whole list'));
    const error: unknown = await askAbout(['case', ''], ask).catch((thrown: unknown) => thrown);
    expect(ask).not.toHaveBeenCalled();
    expect(error).toBeInstanceOf(ApiError);
    expect((error as ApiError).words).toContain('没有找到');
    expect((error as ApiError).mayHelpToRepeat).toBe(false);
  });
});

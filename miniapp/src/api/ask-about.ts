import { ApiError } from './api-error';

function incompleteLink(): ApiError {
  return new ApiError({ code: 'link.incomplete', status: 404, words: '没有找到要看的内容。' });
}

/**
 * Asks only about something that has a name: with an empty id, the address would be that of the whole list,
 * and its answer would be taken for the one thing. @throws ApiError
 */
export async function askAbout<T>(name: readonly (string | number)[], ask: () => Promise<T>): Promise<T> {
  if (name.includes('')) throw incompleteLink();
  return ask();
}

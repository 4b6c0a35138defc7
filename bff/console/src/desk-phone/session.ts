import { send } from './wire';

const place = 'desk-phone';

/** Lives as long as this page of the browser, so that a reload is no end. */
export const keptToken = {
  get: () => sessionStorage.getItem(place),
  keep: (token: string) => sessionStorage.setItem(place, token),
  forget: () => sessionStorage.removeItem(place),
};

/**
 * The session that the code of the address is good for; null without a code. The code stands behind the `#`, which no
 * server sees, and is taken out of the address once it is used.
 */
export async function takeCode(): Promise<string | null> {
  const code = location.hash.slice(1);
  if (code === '') return null;
  keptToken.forget();
  const { token } = await send('joinDesk', { json: { code: decodeURIComponent(code) } });
  keptToken.keep(token);
  history.replaceState(null, '', location.pathname);
  return token;
}

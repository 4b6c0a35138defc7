import { request, type Dispatcher } from 'undici';

const ANSWER_WITHIN_MS = 5000;

export interface CallbackRequest {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Posts a callback; gives the answer's status and text, or throws when none comes within five seconds. */
export async function postCallback(
  dispatcher: Dispatcher,
  { url, body, headers }: CallbackRequest,
): Promise<{ status: number; text: string }> {
  const answer = await request(url, {
    dispatcher,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  });
  return { status: answer.statusCode, text: await answer.body.text() };
}

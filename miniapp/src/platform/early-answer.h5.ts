/** An answer that was asked for before the app was there to ask, under its address. */
export interface EarlyAnswer {
  readonly url: string;
  readonly answer: Promise<Response>;
}

declare global {
  interface Window {
    gjjEarly?: EarlyAnswer | undefined;
  }
}

/** Taken once: whoever asks again asks the server. */
export function takeEarlyAnswer(url: string): Promise<Response> | undefined {
  const early = window.gjjEarly;
  if (early?.url !== url) return undefined;
  window.gjjEarly = undefined;
  return early.answer;
}

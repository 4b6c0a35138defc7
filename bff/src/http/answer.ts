import type { AppContext } from './context';
import type { Head } from './head';

/**
 * Writes status, headers and text in one step. Koa's way (a header at a time, a type looked up by name) costs more
 * than all the rest of a short call; what is streamed still takes it.
 */
export function answerText(ctx: AppContext, status: number, contentType: string, text: string): void {
  write(ctx, status, ['Content-Type', contentType, 'Content-Length', String(Buffer.byteLength(text))], text);
}

export function answerNothing(ctx: AppContext, status: number): void {
  write(ctx, status, status === 204 ? [] : ['Content-Length', '0'], '');
}

/** Our answers are of one person and one moment: no cache keeps them. */
function write(ctx: AppContext, status: number, headers: Head, text: string): void {
  const { res, state } = ctx;
  ctx.respond = false;
  res.writeHead(status, [
    ...state.answerHead,
    'X-Request-Id',
    state.requestId,
    'Cache-Control',
    'no-store',
    ...headers,
  ]);
  res.end(text);
}

/** For what Koa answers itself: files, health, documents, callbacks. */
export function setHead({ res, state: { pageHead, requestId } }: AppContext): void {
  for (let at = 0; at < pageHead.length; at += 2) res.setHeader(pageHead[at]!, pageHead[at + 1]!);
  res.setHeader('X-Request-Id', requestId);
}

import helmet from 'helmet';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Middleware } from 'koa';
import { setHead } from '../answer';
import type { AppContext } from '../context';

function policy(deskUrl: string | undefined) {
  const connect = ["'self'", ...(deskUrl === undefined ? [] : [deskUrl])];
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: connect,
        workerSrc: ["'self'", 'blob:'],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // Plain http on a clerk's own machine must keep working; a centre's proxy adds HSTS.
    strictTransportSecurity: false,
  });
}

/** Every answer's own headers. helmet's never change while we run: they are asked for once. */
export function securityHeaders(deskUrl: string | undefined): Middleware {
  const headers: string[] = [];
  const recorder = {
    setHeader: (name: string, value: string) => void headers.push(name, value),
    removeHeader: () => undefined,
  };
  policy(deskUrl)({} as IncomingMessage, recorder as unknown as ServerResponse, () => undefined);
  return async (context, next) => {
    const ctx = context as unknown as AppContext;
    ctx.state.head = [...headers, 'X-Request-Id', ctx.state.requestId];
    await next();
    if (!ctx.res.headersSent) setHead(ctx);
  };
}

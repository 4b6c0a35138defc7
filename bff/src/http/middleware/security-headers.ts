import helmet from 'helmet';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Middleware } from 'koa';

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

/** helmet's headers never change while we run: they are asked for once and then set, which costs next to nothing. */
export function securityHeaders(deskUrl: string | undefined): Middleware {
  const headers: Record<string, string> = {};
  const recorder = {
    setHeader: (name: string, value: string) => void (headers[name] = value),
    removeHeader: () => undefined,
  };
  policy(deskUrl)({} as IncomingMessage, recorder as unknown as ServerResponse, () => undefined);
  return async (ctx, next) => {
    ctx.set(headers);
    await next();
  };
}

import helmet from 'helmet';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Middleware } from 'koa';
import { setHead } from '../answer';
import type { AppContext } from '../context';
import type { Head } from '../head';

type Policy = ReturnType<typeof helmet>;

/** Plain http on a clerk's own machine must keep working; a centre's proxy adds HSTS. */
const strictTransportSecurity = false;

function policyOfPages(deskUrl: string | undefined): Policy {
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
        // What is printed is fetched first, then shown to the browser's print dialog.
        frameSrc: ['blob:'],
        workerSrc: ["'self'", 'blob:'],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity,
  });
}

/**
 * What protects an answer that is data (OWASP, REST Security Cheat Sheet, "Security Headers"): it is never shown,
 * framed or taken for something else. What else helmet knows is about pages, and would be half of a short answer.
 */
const policyOfAnswers = (): Policy =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    strictTransportSecurity,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  });

/** What of the machine a page may ask for: nothing, but the camera for papers at a window (see the console's 拍照). */
function permissions(camera: 'camera=()' | 'camera=(self)'): Head {
  return ['Permissions-Policy', `${camera}, microphone=(), geolocation=(), payment=(), usb=()`];
}

/** helmet's headers never change while we run: they are asked for once. */
function headOf(policy: Policy): Head {
  const headers: string[] = [];
  const recorder = {
    setHeader: (name: string, value: string) => void headers.push(name, value),
    removeHeader: () => undefined,
  };
  policy({} as IncomingMessage, recorder as unknown as ServerResponse, () => undefined);
  return headers;
}

/** Every answer's own headers. */
export function securityHeaders(deskUrl: string | undefined): Middleware {
  const answerHead = headOf(policyOfAnswers());
  const ofPages = headOf(policyOfPages(deskUrl));
  const pageHead = [...ofPages, ...permissions('camera=()')];
  const consoleHead = [...ofPages, ...permissions('camera=(self)')];
  return async (context, next) => {
    const ctx = context as unknown as AppContext;
    ctx.state.answerHead = answerHead;
    ctx.state.pageHead = ctx.path.startsWith('/console/') ? consoleHead : pageHead;
    await next();
    if (!ctx.res.headersSent) setHead(ctx);
  };
}

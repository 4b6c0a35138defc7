import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Middleware } from 'koa';
import compress from 'koa-compress';
import mount from 'koa-mount';
import serve from 'koa-static';

interface FaceFolders {
  h5: string | undefined;
  console: string | undefined;
  deskUrl: string | undefined;
}

const yearMs = 365 * 24 * 60 * 60 * 1000;

/** Files named by their content may be kept for ever; the page that names them may not. */
function files(folder: string): Middleware {
  return serve(folder, {
    maxage: yearMs,
    immutable: true,
    setHeaders: (response, path) => {
      if (path.endsWith('.html')) response.setHeader('Cache-Control', 'no-cache');
    },
  });
}

/** The console has addresses of its own: whatever is no file is answered with its page. */
function pageOf(folder: string): Middleware {
  const page = join(folder, 'index.html');
  return async (ctx) => {
    if (ctx.body !== undefined || ctx.method !== 'GET') return;
    await stat(page);
    ctx.type = 'html';
    ctx.set('Cache-Control', 'no-cache');
    ctx.body = createReadStream(page);
  };
}

const checkPage = '/app/#/packages/guide/letter-check/index';

/**
 * The member's app under /app/, the staff console under /console/ with the page for a phone at its desk under
 * /desk-phone/; /app/demo.json exists in a demo only. What is printed on letters is /check/ with their code, whatever the
 * app's own addresses become.
 */
export function faces({ h5, console: consoleFolder, deskUrl }: FaceFolders): Middleware[] {
  const addresses: Middleware = async (ctx, next) => {
    if (ctx.path === '/') return ctx.redirect('/app/');
    const letter = /^\/check(?:\/(\d{0,20}))?$/.exec(ctx.path);
    if (letter !== null) return ctx.redirect(`${checkPage}${letter[1] ? `?code=${letter[1]}` : ''}`);
    if (['/app', '/console', '/desk-phone'].includes(ctx.path)) return ctx.redirect(`${ctx.path}/`);
    if (ctx.path !== '/app/demo.json' || deskUrl === undefined) return next();
    ctx.body = { deskUrl };
  };
  return [
    addresses,
    ...(h5 === undefined ? [] : [mount('/app', both(compress(), files(h5)))]),
    ...(consoleFolder === undefined
      ? []
      : [
          mount('/console', both(compress(), both(files(consoleFolder), pageOf(consoleFolder)))),
          mount('/desk-phone', both(compress(), files(join(consoleFolder, 'desk-phone')))),
        ]),
  ];
}

function both(first: Middleware, second: Middleware): Middleware {
  return (ctx, next) => first(ctx, () => second(ctx, next) as Promise<void>);
}

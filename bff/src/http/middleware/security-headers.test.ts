import Koa from 'koa';
import request from 'supertest';
import { securityHeaders } from './security-headers';

const app = new Koa();
app.use((ctx, next) => {
  ctx.state['requestId'] = 'any';
  return next();
});
app.use(securityHeaders(undefined));
app.use((ctx) => void (ctx.body = 'a page'));
const served = app.callback();

it('lets the console alone ask for the camera, and no page for anything else', async () => {
  const asked = { '/console/intake': '(self)', '/app/': '()', '/desk-phone/': '()', '/docs': '()' };
  for (const [path, camera] of Object.entries(asked))
    expect((await request(served).get(path)).headers['permissions-policy']).toBe(
      `camera=${camera}, microphone=(), geolocation=(), payment=(), usb=()`,
    );
});

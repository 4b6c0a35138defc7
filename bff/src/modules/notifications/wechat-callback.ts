import type { Context, Middleware } from 'koa';
import { readText } from '../../http/middleware/body';
import { AppError } from '../../platform/errors';
import { takeWechatEvent } from './commands/take-wechat-event';
import type { DeliveryParts } from './delivery-parts';
import type { WechatEventReader } from './ports';

const path = '/callbacks/wechat';
const limitBytes = 64 * 1024;

/**
 * WeChat's message push (消息推送): the handshake, and events that it repeats until it reads `success` within 5 s.
 * Whatever is not signed with our token is refused with `callback.signature-wrong`.
 */
export function wechatCallback(reader: WechatEventReader, parts: DeliveryParts): Middleware {
  return async (ctx, next) => {
    if (ctx.path !== path) return next();
    if (ctx.method === 'GET') return answerHandshake(ctx, reader);
    if (ctx.method !== 'POST') throw new AppError('route.method-not-allowed');
    const events = reader.readEvents(queryOf(ctx), await readText(ctx.req, limitBytes));
    if (events === null) throw new AppError('callback.signature-wrong');
    for (const event of events) await takeWechatEvent(parts, event);
    answer(ctx, 'success');
  };
}

function answerHandshake(ctx: Context, reader: WechatEventReader): void {
  const echo = reader.answerHandshake(queryOf(ctx));
  if (echo === null) throw new AppError('callback.signature-wrong');
  answer(ctx, echo);
}

function answer(ctx: Context, text: string): void {
  ctx.status = 200;
  ctx.type = 'text/plain';
  ctx.body = text;
}

/** A key that is given twice counts once: what WeChat signs has each once. */
function queryOf(ctx: Context): Record<string, string> {
  const entries = Object.entries(ctx.query).map(([key, value]) => [key, [value].flat()[0] ?? '']);
  return Object.fromEntries(entries) as Record<string, string>;
}

import { memberEndpoints, type ErrorCode } from '@gjj/shared-types';
import supertest from 'supertest';
import Koa from 'koa';
import { AppError } from '../platform/errors';
import { createLogger } from '../platform/logger';
import { dispatch, type DispatchParts } from './dispatch';
import { problems } from './middleware/problems';

const parts = {
  sessions: { read: async () => undefined },
  limits: { spendOfAddress: () => undefined },
  tracer: { trace: async () => undefined },
} as unknown as DispatchParts;

/** What somebody hears who is refused with a code, where answers are held to the contract or are not. */
async function refusalWith(code: ErrorCode, checkAnswers: boolean) {
  const endpoint = memberEndpoints.listItems;
  const handle = async () => {
    throw new AppError(code);
  };
  const app = new Koa();
  app.use(async (ctx, next) => {
    ctx.state['answerHead'] = [];
    ctx.state['requestId'] = 'any';
    await next();
  });
  app.use(problems(createLogger('silent', 'test')));
  app.use(dispatch({ endpoint, handle }, { ...parts, checkAnswers }));
  const { body } = (await supertest(app.callback()).get(endpoint.path)) as { body: { code: string } };
  return body.code;
}

it('refuses with what the row or the door promises', async () => {
  expect(await refusalWith('catalogue.centre-not-found', true)).toBe('catalogue.centre-not-found');
  expect(await refusalWith('rate.limited', true)).toBe('rate.limited');
});

it('takes any other code for an error of ours where answers are checked, and hands it on in production', async () => {
  expect(await refusalWith('case.already-open', true)).toBe('internal.error');
  expect(await refusalWith('case.already-open', false)).toBe('case.already-open');
});

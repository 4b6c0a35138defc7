/** The whole product with one more route: a session, nothing but Redis behind it, an answer of 1 KB. */
import { z } from 'zod';

import { environment } from '../../../bff/src/config/environment';
import { readSettings } from '../../../bff/src/config/settings';
import { createContainer } from '../../../bff/src/container';
import { defineRoute } from '../../../bff/src/http/define-route';
import { runWeb } from '../../../bff/src/http/run-web';
import { createLogger } from '../../../bff/src/platform/logger';
import { answerOf, BENCH_PATH } from './session-answer';

const endpoint = {
  summary: 'bench',
  method: 'GET',
  path: BENCH_PATH,
  audience: 'member',
  audit: 'bench.read',
  rate: 'read',
  status: 200,
  response: z.object({ holderId: z.string(), text: z.string() }),
  errors: [],
} as const;

const settings = readSettings(environment());
const container = await createContainer(settings, createLogger(settings.LOG_LEVEL, 'web'));
container.routes.push(defineRoute(endpoint, async ({ session }) => answerOf(session.userId)));
await runWeb(container, settings);
process.once('SIGTERM', () => process.exit(0));
process.stdout.write('subject ready\n');

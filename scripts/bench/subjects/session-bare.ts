/** node:http and nothing else, doing the same work: verify the token, touch the session in Redis, answer 1 KB. */
import { createSecretKey } from 'node:crypto';
import { createServer } from 'node:http';

import { Redis } from 'ioredis';
import jsonwebtoken from 'jsonwebtoken';

import { answerOf } from './session-answer';

const IDLE_SECONDS = 7 * 24 * 3600;
const { JWT_SECRET = '', REDIS_URL = '', PORT = '0' } = process.env;
const key = createSecretKey(Buffer.from(JWT_SECRET, 'base64'));
const verification = { algorithms: ['HS256' as const], issuer: 'gjj', audience: 'member' };
const redis = new Redis(REDIS_URL);

createServer((request, response) => {
  const token = (request.headers.authorization ?? '').slice('Bearer '.length);
  const { sid: sessionId } = jsonwebtoken.verify(token, key, verification) as { sid: string };
  redis.getex(`session:${sessionId}`, 'EX', IDLE_SECONDS).then(
    (text) => {
      const { holderId } = JSON.parse(text ?? '{}') as { holderId: string };
      const body = JSON.stringify(answerOf(holderId));
      response.writeHead(200, {
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(body),
      });
      response.end(body);
    },
    () => response.destroy(),
  );
}).listen(Number(PORT), '127.0.0.1', () => process.stdout.write('subject ready\n'));

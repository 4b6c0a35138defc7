import { createSecretKey, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Server } from 'node:http';
import { createApp } from '../../../http/app';
import type { Session } from '../../../http/context';
import { RateLimits } from '../../../http/middleware/rate-limits';
import { roomyRates } from '../../../http/testing/test-rates';
import { DiskStorage } from '../../../integrations/object-storage';
import { AppError } from '../../../platform/errors';
import { createLogger } from '../../../platform/logger';
import { Metrics } from '../../../platform/metrics';
import { Sealer } from '../../../platform/sealing';
import { buildIndexes, connectMongo, type Connection } from '../../../platform/mongo';
import { createSessionRedis } from '../../../platform/redis';
import { createDocuments, Lane, type ObjectStorage, type ShelfOwners, type VirusScanner } from '../index';

export const caseOfAnna = 'caseofannacaseofanna';
export const material = 'lease-contract';

function requireAnna({ userId, ownerId }: { userId: string; ownerId: string }): void {
  if (userId !== 'anna' || ownerId !== caseOfAnna) throw new AppError('case.not-found');
}

/** A case of one member that may be closed for uploads; officers of one district may read it. */
export class FakeCases implements ShelfOwners {
  open = true;
  maxFiles = 3;

  authoriseUpload: ShelfOwners['authoriseUpload'] = async (of) => {
    const { by, ownerId } = of;
    if (by.kind === 'member') requireAnna({ userId: by.userId, ownerId });
    else await this.authoriseStaffRead({ session: by.kind === 'staff' ? by : by.officer, ownerId });
    if (!this.open || of.materialCode !== material) throw new AppError('case.action-not-allowed');
    return { maxFiles: this.maxFiles };
  };

  authoriseRemoval: ShelfOwners['authoriseRemoval'] = async ({ document, ...of }) => {
    await this.authoriseUpload({ ...of, materialCode: document.materialCode });
  };

  authoriseRead: ShelfOwners['authoriseRead'] = async (of) => requireAnna(of);

  authoriseStaffRead: ShelfOwners['authoriseStaffRead'] = async ({ session }) => {
    if (session.districtCode !== 'home') throw new AppError('case.not-found');
  };
}

/** `Authorization` names the caller: a member, or an officer as `staff:<role>:<district>`. */
function sessionOf(authorization: string | undefined): Session | undefined {
  if (authorization === undefined) return undefined;
  const [kind, role, districtCode] = authorization.split(':');
  if (kind !== 'staff')
    return { kind: 'member', sessionId: authorization, userId: authorization, bound: true };
  const named = { staffId: 'officer', username: 'officer', name: '柜员甲' };
  return { kind, sessionId: authorization, ...named, role: role as 'acceptor', districtCode: districtCode! };
}

export interface DeskOptions {
  wrap?: (storage: ObjectStorage) => ObjectStorage;
  scanner?: VirusScanner;
}

/** The documents of one server on a real store and a real disk, with a clock that is set by hand. */
export async function openDesk(options: DeskOptions = {}) {
  const connection = await connectMongo(process.env['GJJ_TEST_MONGODB_URI']!);
  const redis = createSessionRedis(process.env['GJJ_TEST_REDIS_URL']!);
  const folder = await mkdtemp(join(tmpdir(), 'gjj-documents-'));
  const disk = await DiskStorage.open(folder);
  const storage = options.wrap?.(disk) ?? disk;
  const clock = { time: new Date('2026-11-22T02:00:00.000Z'), now: () => clock.time };
  const cases = new FakeCases();
  const log = createLogger('silent', 'test');
  const key = createSecretKey(randomBytes(32));
  const sealer = new Sealer({ currentId: 'k1', byId: new Map([['k1', key]]), indexKeys: [key] });
  const scanner = options.scanner === undefined ? {} : { scanner: options.scanner };
  const make = () =>
    createDocuments({
      ...{ connection, storage, sealer, clock, log, owners: cases, lane: new Lane() },
      ...scanner,
    });
  const documents = make();
  await buildIndexes(connection);
  const app = createApp({
    log,
    metrics: new Metrics(),
    routes: [...documents.routes, ...documents.staffRoutes],
    extras: [],
    deskUrl: undefined,
    trustProxy: false,
    sessions: { read: async (authorization) => sessionOf(authorization) },
    limits: new RateLimits(redis, roomyRates),
    tracer: { trace: async () => undefined },
    checkAnswers: true,
  });
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
  });
  const close = async () => {
    await documents.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await connection.dropDatabase();
    await connection.close();
    redis.disconnect();
    await rm(folder, { recursive: true });
  };
  const reset = async () => {
    await clearShelves(connection);
    for await (const { key } of disk.list('')) await disk.delete(key);
    cases.open = true;
    cases.maxFiles = 3;
  };
  return { server, documents, another: make, disk, folder, clock, cases, connection, close, reset };
}

export type Desk = Awaited<ReturnType<typeof openDesk>>;

async function clearShelves(connection: Connection): Promise<void> {
  await connection.collection('document_shelves').deleteMany({});
}

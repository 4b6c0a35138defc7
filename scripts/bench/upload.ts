import { memberEndpoints, type DocumentId } from '@gjj/shared-types';
import { Pool } from 'undici';

import type { BenchWorld } from './bench-world';
import { median, ratioRow, type Row } from './row';

const FILE_BYTES = 2 * 1024 * 1024;
const AT_ONCE = 4;
/** As many files as the material takes. */
const UPLOADS = 20;
const ROUNDS = 15;
const bytes = Buffer.alloc(FILE_BYTES, 'gjj');

/** Where files are sent: `lay` gives the addresses of UPLOADS new ones, `clear` takes them away again, unmeasured. */
interface Target {
  readonly pool: Pool;
  readonly headers: Record<string, string>;
  lay(): Promise<string[]>;
  clear(): Promise<void>;
}

/** 2 MB in the part that the product asks for, against the same bytes streamed to disk raw, each a new file. */
export async function measureUpload(world: BenchWorld): Promise<Row> {
  const raw = await world.startSubject('upload-bare.ts');
  const theirs: Target = {
    pool: new Pool(raw.url),
    headers: {},
    lay: async () => Array<string>(UPLOADS).fill('/'),
    clear: async () => undefined,
  };
  const ours = await productTarget(world);
  for (const target of [ours, theirs]) await uploadsPerSecond(target);
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const fast = await uploadsPerSecond(theirs);
    ratios.push((await uploadsPerSecond(ours)) / fast);
  }
  await Promise.all([ours.pool.close(), theirs.pool.close(), raw.server.stop()]);
  return ratioRow('Upload of 2 MB against a raw stream to disk', median(ratios), 0.75);
}

async function productTarget(world: BenchWorld): Promise<Target> {
  const member = await world.member('nong-maifang');
  const { caseId } = await member.call(memberEndpoints.openCase, { body: { itemCode: 'W01' } });
  const item = await member.call(memberEndpoints.getItem, { params: { itemCode: 'W01' } });
  const materialCode = item.materials[0]!.code;
  const body = { materialCode, fileName: 'contract.jpg', sizeBytes: FILE_BYTES };
  const begin = async () =>
    (await member.call(memberEndpoints.beginDocument, { params: { caseId }, body })).documentId;
  let open: DocumentId[] = [];
  return {
    pool: new Pool(world.url),
    headers: { authorization: `Bearer ${member.token}`, 'content-type': 'application/octet-stream' },
    lay: async () => {
      for (let count = 0; count < UPLOADS; count += 1) open.push(await begin());
      return open.map((documentId) => `/api/v1/documents/${documentId}/parts/1`);
    },
    clear: async () => {
      for (const documentId of open)
        await member.call(memberEndpoints.removeDocument, { params: { documentId } });
      open = [];
    },
  };
}

async function uploadsPerSecond(target: Target): Promise<number> {
  const paths = await target.lay();
  const startedAt = performance.now();
  const hand = async () => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) await put(target, path);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, hand));
  const perSecond = (UPLOADS * 1000) / (performance.now() - startedAt);
  await target.clear();
  return perSecond;
}

async function put({ pool, headers }: Target, path: string): Promise<void> {
  const answer = await pool.request({ path, method: 'PUT', headers, body: bytes });
  const text = await answer.body.text();
  if (answer.statusCode >= 300) throw new Error(`upload: ${answer.statusCode} ${text}`);
}

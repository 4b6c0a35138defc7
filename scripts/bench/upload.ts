import { memberEndpoints } from '@gjj/shared-types';
import { Pool } from 'undici';

import type { BenchWorld } from './bench-world';
import { median, ratioRow, type Row } from './row';

const FILE_BYTES = 2 * 1024 * 1024;
const AT_ONCE = 4;
const UPLOADS = 40;
const ROUNDS = 5;
const bytes = Buffer.alloc(FILE_BYTES, 'gjj');

type Upload = () => Promise<void>;

/** 2 MB in the parts that the product asks for, against the same bytes streamed to disk raw; fsync on both sides. */
export async function measureUpload(world: BenchWorld): Promise<Row> {
  const raw = await world.startSubject('upload-bare.ts');
  const [ourPool, rawPool] = [new Pool(world.url), new Pool(raw.url)];
  const ours = await productUpload(world, ourPool);
  const theirs: Upload = async () => put(rawPool, '/', bytes, {});
  await uploadsPerSecond(ours);
  await uploadsPerSecond(theirs);
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const fast = await uploadsPerSecond(theirs);
    ratios.push((await uploadsPerSecond(ours)) / fast);
  }
  await Promise.all([ourPool.close(), rawPool.close(), raw.server.stop()]);
  return ratioRow('Upload of 2 MB against a raw stream to disk', median(ratios), 0.75);
}

/** The parts may come again and replace what was there: each upload goes the whole way to the disk. */
async function productUpload(world: BenchWorld, pool: Pool): Promise<Upload> {
  const member = await world.member('nong-maifang');
  const { caseId } = await member.call(memberEndpoints.openCase, { body: { itemCode: 'W01' } });
  const item = await member.call(memberEndpoints.getItem, { params: { itemCode: 'W01' } });
  const begun = await member.call(memberEndpoints.beginDocument, {
    params: { caseId },
    body: { materialCode: item.materials[0]!.code, fileName: 'contract.jpg', sizeBytes: FILE_BYTES },
  });
  const headers = { authorization: `Bearer ${member.token}`, 'content-type': 'application/octet-stream' };
  return async () => {
    for (let part = 1; part <= begun.partCount; part += 1) {
      const chunk = bytes.subarray((part - 1) * begun.partBytes, part * begun.partBytes);
      await put(pool, `/api/v1/documents/${begun.documentId}/parts/${part}`, chunk, headers);
    }
  };
}

async function put(pool: Pool, path: string, body: Buffer, headers: Record<string, string>): Promise<void> {
  const answer = await pool.request({ path, method: 'PUT', headers, body });
  const text = await answer.body.text();
  if (answer.statusCode >= 300) throw new Error(`upload: ${answer.statusCode} ${text}`);
}

async function uploadsPerSecond(upload: Upload): Promise<number> {
  let left = UPLOADS;
  const startedAt = performance.now();
  const hand = async () => {
    while (left > 0) {
      left -= 1;
      await upload();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, hand));
  return (UPLOADS * 1000) / (performance.now() - startedAt);
}

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Stage } from './stage';

/** A journey of one or more people through the running product; it rejects when something is not as it should be. */
export type Walk = (stage: Stage) => Promise<void>;
export type Walks = Readonly<Record<string, Walk>>;

export interface WalkReport {
  readonly name: string;
  readonly seconds: number;
  /** Null when all went well. */
  readonly fault: string | null;
}

export async function runWalk(name: string, walk: Walk | undefined, stage: Stage): Promise<WalkReport> {
  const startedAt = Date.now();
  const fault = await tryWalk(walk, stage);
  await stage.leave();
  return { name, seconds: (Date.now() - startedAt) / 1000, fault };
}

async function tryWalk(walk: Walk | undefined, stage: Stage): Promise<string | null> {
  try {
    if (walk === undefined) throw new Error('there is no such walk');
    await walk(stage);
    return stage.complaints.length === 0 ? null : stage.complaints.join('\n');
  } catch (error) {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return [words, ...stage.complaints, await keepPictures(stage)].join('\n');
  }
}

async function keepPictures(stage: Stage): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'gjj-walk-'));
  const pictures = await stage.pictures().catch(() => []);
  pictures.forEach((picture, index) => writeFileSync(join(folder, `${index + 1}.png`), picture));
  return `The screens at that moment: ${folder}`;
}

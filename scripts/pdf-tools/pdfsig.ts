import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { aptInstall, canUseApt } from '../services/apt';
import { findOnPath } from '../services/find-on-path';
import { MissingTool } from '../services/missing-tool';
import type { Say } from '../services/say';

const run = promisify(execFile);
const PACKAGE = 'poppler-utils';

/**
 * `pdfsig`, which judges signatures of a PDF and is not ours, installed by apt when we may.
 * @throws MissingTool with one line that says what to install
 */
export async function providePdfsig(say: Say): Promise<string> {
  const found = findOnPath(['pdfsig']);
  if (found !== null) return found;
  if (!canUseApt())
    throw new MissingTool(`Missing for the tests of seals: pdfsig (sudo apt-get install ${PACKAGE})`);
  await aptInstall([PACKAGE], say);
  return providePdfsig(say);
}

/** What pdfsig says of the one signature of a file. The chain of certificates is not judged: a demo's has no root. */
export async function judgeSignature(pdfsig: string, file: string) {
  // It ends with 1 where it finds a signature that does not hold.
  const { stdout } = await run(pdfsig, ['-nocert', file]).catch((error: { stdout: string }) => error);
  const said = (label: string) => new RegExp(`- ${label}: (.*)`).exec(stdout)?.[1] ?? null;
  return {
    validation: said('Signature Validation'),
    type: said('Signature Type'),
    hash: said('Signing Hash Algorithm'),
    wholeDocument: stdout.includes('- Total document signed'),
  };
}

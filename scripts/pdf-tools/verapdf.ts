import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { aptInstall, canUseApt } from '../services/apt';
import { cacheDir, installOnce } from '../services/cache';
import { findOnPath } from '../services/find-on-path';
import { MissingTool } from '../services/missing-tool';
import { keepTrack } from '../services/running-commands';
import type { Say } from '../services/say';

const run = promisify(execFile);
const VERSION = '1.28.2';
const JAR = `greenfield-apps-${VERSION}.jar`;
const MAIN = 'org.verapdf.apps.GreenfieldCliWrapper';

/** How to call veraPDF, the validator of PDF/A and PDF/UA that the industry agrees on. */
export interface VeraPdf {
  readonly java: string;
  readonly jar: string;
}

/**
 * veraPDF, fetched once by Maven into the cache; Java and Maven come by apt when we may.
 * @throws MissingTool with one line that says what is missing
 */
export async function provideVeraPdf(say: Say, cache = cacheDir()): Promise<VeraPdf> {
  const isThere = (folder: string) => existsSync(join(folder, JAR));
  const name = `verapdf-${VERSION}`;
  await provideTools(isThere(join(cache, name)) ? ['java'] : ['java', 'mvn'], say);
  const folder = await installOnce(cache, name, isThere, (at) => fetchJar(at, say), say);
  return { java: findOnPath(['java']) ?? 'java', jar: join(folder, JAR) };
}

async function provideTools(tools: readonly string[], say: Say): Promise<void> {
  const packages = { java: 'default-jre-headless', mvn: 'maven' } as Record<string, string>;
  const missing = tools.filter((tool) => findOnPath([tool]) === null).map((tool) => packages[tool]!);
  if (missing.length === 0) return;
  const hint = `sudo apt-get install ${missing.join(' ')}`;
  if (!canUseApt())
    throw new MissingTool(`Missing for the tests of PDF/A: ${missing.join(' and ')} (${hint})`);
  await aptInstall(missing, say);
}

/** From wherever this machine's Maven takes its packages. */
async function fetchJar(folder: string, say: Say): Promise<void> {
  say.line(`Fetching veraPDF ${VERSION} by Maven, once, into the cache (10 MB)`);
  const artifact = `-Dartifact=org.verapdf.apps:greenfield-apps:${VERSION}`;
  const args = ['-q', '-B', 'dependency:copy', artifact, `-DoutputDirectory=${folder}`];
  const child = spawn('mvn', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  keepTrack(child);
  const startedAt = Date.now();
  const tell = () => say.progress(`veraPDF: ${Math.round((Date.now() - startedAt) / 1000)} s`);
  const tick = setInterval(tell, 1_000);
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exit) => resolve(exit ?? 1));
  }).finally(() => clearInterval(tick));
  if (code !== 0)
    throw new MissingTool(`Maven could not fetch veraPDF ${VERSION}: is a Maven repository reachable?`);
}

/** The clauses of the standard that a file breaks; none where it keeps to it. */
export async function judgePdf(
  { java, jar }: VeraPdf,
  flavour: '2b' | 'ua1',
  file: string,
): Promise<string[]> {
  const args = ['-cp', jar, MAIN, '-f', flavour, '--format', 'text', '-v', file];
  // It ends with 1 where the file is not as it should be.
  const { stdout } = await run(java, args).catch((error: { stdout: string }) => error);
  if (!/^(PASS|FAIL) /m.test(stdout)) throw new Error(`veraPDF said nothing of ${file}`);
  return [...stdout.matchAll(/^\s+FAIL (\S+)/gm)].map(([, clause]) => clause ?? '');
}

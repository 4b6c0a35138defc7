import { writeFile } from 'node:fs/promises';

import { inRoot } from '../checkout';
import { createSay } from '../services/say';
import { bffBuild, consoleBuild, h5Build, weappBuild, type Build } from '../start/builds/build-list';
import { buildWhatIsStale } from '../start/builds/run-builds';
import { startBenchWorld } from './bench-world';
import { measureDecisions } from './decisions';
import { measureDryRun } from './dry-run';
import { measureEligibility } from './eligibility';
import { measureFirstScreens } from './first-screen';
import { measureLetters } from './letters';
import { measureMemory } from './memory';
import { report } from './report';
import type { Row } from './row';
import { measureSessionRoute } from './session-route';
import { measureSetData } from './set-data';
import { measureH5, measureWeapp } from './sizes';
import { measureTenPages } from './ten-pages';
import { measureUpload } from './upload';

const say = createSay();
const only = process.argv[2];

/** What is measured on which faces of the product. */
const facesOf: Readonly<Record<string, readonly Build[]>> = {
  all: [consoleBuild, h5Build, weappBuild],
  weapp: [weappBuild],
  h5: [h5Build],
  'set-data': [weappBuild],
  'first-screen': [consoleBuild, h5Build],
  'ten-pages': [h5Build],
};

/** `npm run bench` measures all and writes docs/benchmarks.md; `npm run bench -- session` only shows that. */
async function run(): Promise<readonly Row[]> {
  await buildWhatIsStale([bffBuild, ...(facesOf[only ?? 'all'] ?? [])], say);
  const world = await startBenchWorld(say);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void world.stop().then(() => process.exit(1)));
  const measures: Record<string, () => Promise<Row | readonly Row[]>> = {
    memory: () => measureMemory(world),
    session: () => measureSessionRoute(world),
    upload: () => measureUpload(world),
    decisions: () => measureDecisions(world),
    letters: () => measureLetters(world),
    eligibility: () => measureEligibility(),
    'dry-run': () => measureDryRun(world),
    weapp: () => measureWeapp(),
    h5: () => measureH5(world.url, say),
    'set-data': () => measureSetData(world),
    'first-screen': () => measureFirstScreens(world.url, say),
    'ten-pages': () => measureTenPages(world, say),
  };
  try {
    const rows: Row[] = [];
    for (const [name, measure] of Object.entries(measures)) {
      if (only !== undefined && only !== name) continue;
      say.line(`Measuring: ${name}`);
      const measured = [await measure()].flat();
      measured.forEach(({ what, figure, target, met }) =>
        say.line(`  ${met ? 'met   ' : 'MISSED'}  ${what}: ${figure} (${target})`),
      );
      rows.push(...measured);
    }
    return rows;
  } finally {
    await world.stop();
  }
}

const rows = await run();
if (only === undefined) await writeFile(inRoot('docs', 'benchmarks.md'), report(rows));
process.exitCode = rows.every(({ met }) => met) ? 0 : 1;

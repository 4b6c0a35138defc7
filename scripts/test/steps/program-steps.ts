import { findOlderNode } from '../../bootstrap/find-node.mjs';
import { provideChromium } from '../../browser/find-chromium';
import { inRoot, ROOT } from '../../checkout';
import { runCommand } from '../../run-command';
import { createSay } from '../../services/say';
import { bffBuild, consoleBuild, h5Build, weappBuild, type Build } from '../../start/builds/build-list';
import { buildWhatIsStale } from '../../start/builds/run-builds';
import { readTally, type StepOutcome } from '../tally';

const say = createSay(process.stdout);

const everything = [bffBuild, consoleBuild, h5Build, weappBuild];

/** What the steps after it use; each build counts as one. A failure is told here, and by the steps that need it. */
export async function buildEverything(): Promise<StepOutcome> {
  await buildWhatIsStale(everything, say);
  return { passed: everything.length, failed: 0, report: '' };
}

/** Whole journeys in Chromium, against everything that `npm start` starts. */
export async function walkInBrowser(): Promise<StepOutcome> {
  const chromium = await provideChromium(say);
  const main = inRoot('scripts', 'walks', 'main.ts');
  return runProgram(main, [bffBuild, consoleBuild, h5Build], { GJJ_CHROMIUM: chromium });
}

/**
 * The mini-program as WeChat would run it, and its compile. The product that its walks sign in to and apply at runs
 * under the older Node that is promised to work: everything else of a test run is under the Node of this run.
 */
export async function testWeapp(): Promise<StepOutcome> {
  const main = inRoot('scripts', 'weapp-test', 'main.ts');
  return runProgram(main, [bffBuild, consoleBuild, h5Build, weappBuild], {}, findOlderNode());
}

/** Every state of every console screen, against answers of the contract. */
export async function walkConsole(): Promise<StepOutcome> {
  const chromium = await provideChromium(say);
  const main = inRoot('bff', 'console', 'screens', 'main.ts');
  return runProgram(main, [consoleBuild], { GJJ_CHROMIUM: chromium });
}

/** Runs a program whose last line is its tally. */
async function runProgram(
  main: string,
  builds: readonly Build[],
  env: NodeJS.ProcessEnv,
  node = process.execPath,
): Promise<StepOutcome> {
  await buildWhatIsStale(builds, say);
  const { code, output } = await runCommand([node, '--import', 'tsx', main], {
    cwd: ROOT,
    env,
    live: true,
  });
  const tally = readTally(output, code);
  return { ...tally, report: tally.failed > 0 ? output : '' };
}

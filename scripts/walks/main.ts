import { provideChromium } from '../browser/find-chromium';
import { createSay } from '../services/say';
import { bffBuild, consoleBuild, h5Build } from '../start/builds/build-list';
import { buildWhatIsStale } from '../start/builds/run-builds';
import { startDemo } from '../start/start-demo';
import { tallyLine } from '../test/tally';
import { memberJourneys, officeJourneys } from './journeys/journeys';
import { nearServiceWalks } from './journeys/near-service';
import { undertakingWalks } from './journeys/undertakings';
import { AxeEyes } from './stage/axe-eyes';
import { startBrowser } from './stage/browser';
import { runWalk, type Walk, type WalkReport, type Walks } from './stage/run-walks';
import { Stage } from './stage/stage';

/**
 * Walks the whole product in Chromium, as members and staff would: `node --import tsx scripts/walks/main.ts [part of a name]`.
 * The walks of a ground share one running product and do not meet: each has people of its own. Two grounds are walked
 * at a time, since a walk mostly waits.
 */
const [only = ''] = process.argv.slice(2);
const say = createSay(process.stdout);
const AT_ONCE = 2;
const grounds: readonly { readonly centre: string; readonly walks: Walks }[] = [
  { centre: 'qinzhou', walks: memberJourneys },
  { centre: 'qinzhou', walks: officeJourneys },
  { centre: 'kaifeng', walks: nearServiceWalks },
  { centre: 'shizuishan', walks: undertakingWalks },
];

// Before two grounds would build the same at once.
await buildWhatIsStale([bffBuild, consoleBuild, h5Build], say);
const browser = await startBrowser(await provideChromium(say));
const eyes = new AxeEyes();
const reports: WalkReport[] = [];

async function walkIn(centre: string, chosen: [string, Walk][]): Promise<void> {
  if (chosen.length === 0) return;
  const demo = await startDemo(centre, say);
  try {
    for (const [name, walk] of chosen) {
      const report = await runWalk(name, walk, new Stage(demo, browser, eyes));
      reports.push(report);
      say.line(`${report.fault === null ? 'ok    ' : 'FAILED'}  ${name} (${report.seconds.toFixed(1)} s)`);
      if (report.fault !== null) say.line(report.fault);
    }
  } finally {
    await demo.stop();
  }
}

const waiting = [...grounds];
async function walkInTurn(): Promise<void> {
  for (let ground = waiting.shift(); ground !== undefined; ground = waiting.shift())
    await walkIn(
      ground.centre,
      Object.entries(ground.walks).filter(([name]) => name.includes(only)),
    );
}

try {
  await Promise.all(Array.from({ length: AT_ONCE }, walkInTurn));
} finally {
  await browser.close();
}

const looked = `axe finds nothing on ${eyes.seen.size} screens`;
say.line(eyes.faults.length === 0 ? `ok      ${looked}` : `FAILED  ${looked}\n${eyes.faults.join('\n')}`);
const failed = reports.filter(({ fault }) => fault !== null).length + (eyes.faults.length > 0 ? 1 : 0);
process.stdout.write(`${tallyLine({ passed: reports.length + 1 - failed, failed })}\n`);
process.exitCode = failed === 0 ? 0 : 1;

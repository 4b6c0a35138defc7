import { provideChromium } from '../browser/find-chromium';
import { createSay } from '../services/say';
import { startDemo } from '../start/start-demo';
import { tallyLine } from '../test/tally';
import { journeys } from './journeys/journeys';
import { AxeEyes } from './stage/axe-eyes';
import { startBrowser } from './stage/browser';
import { runWalk, type WalkReport } from './stage/run-walks';
import { Stage } from './stage/stage';

/**
 * Walks the whole product in Chromium, as members and staff would: `node --import tsx scripts/walks/main.ts [part of a name]`.
 * The walks share one running product and do not meet: each has people of its own.
 */
const [only = ''] = process.argv.slice(2);
const say = createSay(process.stdout);
const chosen = Object.entries(journeys).filter(([name]) => name.includes(only));

const demo = await startDemo('qinzhou', say);
const browser = await startBrowser(await provideChromium(say));
const eyes = new AxeEyes();
const reports: WalkReport[] = [];
try {
  for (const [name, walk] of chosen) {
    const report = await runWalk(name, walk, new Stage(demo, browser, eyes));
    reports.push(report);
    say.line(`${report.fault === null ? 'ok    ' : 'FAILED'}  ${name} (${report.seconds.toFixed(1)} s)`);
    if (report.fault !== null) say.line(report.fault);
  }
} finally {
  await browser.close();
  await demo.stop();
}

const looked = `axe finds nothing on ${eyes.seen.size} screens`;
say.line(eyes.faults.length === 0 ? `ok      ${looked}` : `FAILED  ${looked}\n${eyes.faults.join('\n')}`);
const failed = reports.filter(({ fault }) => fault !== null).length + (eyes.faults.length > 0 ? 1 : 0);
process.stdout.write(`${tallyLine({ passed: reports.length + 1 - failed, failed })}\n`);
process.exitCode = failed === 0 ? 0 : 1;

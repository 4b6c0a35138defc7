import { provideChromium } from '../browser/find-chromium';
import { inRoot } from '../checkout';
import { createSay } from '../services/say';
import { startDemo } from '../start/start-demo';
import { journeys } from '../walks/journeys/journeys';
import { startBrowser } from '../walks/stage/browser';
import { runWalk } from '../walks/stage/run-walks';
import { Stage } from '../walks/stage/stage';
import { album, tour } from './album';
import { Camera } from './camera';

/** `npm run screenshots`: the pictures of docs/screenshots, taken on the way of the browser walks. */
const say = createSay(process.stdout);
const demo = await startDemo('qinzhou', say);
const browser = await startBrowser(await provideChromium(say));
const camera = new Camera(inRoot('docs', 'screenshots'), album);
try {
  for (const name of tour) {
    const { fault } = await runWalk(name, journeys[name], new Stage(demo, browser, camera, { sharpness: 2 }));
    if (fault !== null) throw new Error(`On the way "${name}":\n${fault}`);
    say.line(name);
  }
} finally {
  await browser.close();
  await demo.stop();
}
if (camera.missing.length > 0) throw new Error(`No picture of: ${camera.missing.join(', ')}`);
say.line(`${camera.taken.size} pictures in docs/screenshots`);

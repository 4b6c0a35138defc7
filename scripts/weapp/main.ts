/** `npm run weapp`: builds the mini-program into miniapp/dist/weapp, for WeChat DevTools. */
import { createSay } from '../services/say';
import { weappBuild } from '../start/builds/build-list';
import { buildWhatIsStale } from '../start/builds/run-builds';

const say = createSay(process.stdout);

buildWhatIsStale([weappBuild], say)
  .then(() =>
    say.line('The mini-program is in miniapp/dist/weapp. Open the folder miniapp in WeChat DevTools.'),
  )
  .catch((error: unknown) => {
    say.line(error instanceof Error ? error.message : String(error));
    process.exit(1);
  });

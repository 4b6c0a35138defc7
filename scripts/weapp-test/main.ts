/**
 * The mini-program's build before WeChat sees it: compiled by WeChat's compiler, and walked through by people.
 * `node --import tsx scripts/weapp-test/main.ts`; the last line is its tally.
 */
import { createSay } from '../services/say';
import { weappBuild } from '../start/builds/build-list';
import { buildWhatIsStale } from '../start/builds/run-builds';
import { startDemo } from '../start/start-demo';
import { addTallies, tallyLine } from '../test/tally';
import { ariaProof } from './compile/aria-proof';
import { compileBuild } from './compile/compile-build';
import { compileProofs } from './compile/compile-proofs';
import { schemaProof } from './compile/schema-proof';
import { runProofs } from './proof';
import { walkProofs } from './walk-proofs';

const say = createSay(process.stdout);
say.line(`The product of these walks runs under Node ${process.versions.node}`);
await buildWhatIsStale([weappBuild], say);

let report: ReturnType<typeof compileBuild> | undefined;
const compiled = await runProofs(
  [...compileProofs(() => (report ??= compileBuild())), ariaProof, schemaProof],
  say,
);

const demo = await startDemo('qinzhou', say);
const walked = await runProofs(walkProofs(demo), say);
await demo.stop();

const tally = addTallies([compiled, walked]);
process.stdout.write(`${tallyLine(tally)}\n`);
process.exitCode = tally.failed === 0 ? 0 : 1;

/** `npm test`, `npm run check`: the last line is the tally of everything, `N passed, N failed`. */
import { parseArgs } from 'node:util';

import { stopRunningCommands } from '../services/running-commands';
import { runSteps } from './run-steps';
import { selectSteps } from './steps/steps';
import { tallyLine } from './tally';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    stopRunningCommands();
    process.exit(1);
  });
}

try {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const tally = await runSteps(selectSteps(values.only), (line) => console.log(line));
  console.log(`\n${tallyLine(tally)}`);
  process.exitCode = tally.failed === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

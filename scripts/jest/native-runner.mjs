/**
 * Runs a test file as Node itself would: its modules are loaded by `import()`, once for all files of a worker. Jest's
 * own loader gives each file a world of its own, and reading a thousand modules anew for each was half of all the time.
 * (docs/decisions/0044-modules-loaded-once-for-all-tests.md)
 *
 * Describing, running and telling stay jest-circus's.
 */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { register } from 'tsx/esm/api';

const require = createRequire(import.meta.url);
const { default: circus } = require('jest-circus/runner');
register();

const nothing = () => {};

/** What jest-circus asks of Jest's loader, answered by Node's. */
const nodeLoader = {
  requireInternalModule: requireAfresh,
  requireModule: require,
  unstable_shouldLoadAsEsm: () => true,
  unstable_importModule: (path) => import(pathToFileURL(path).href),
  setGlobalsForRuntime: (globals) => void Object.assign(globalThis, globals),
  enterTestCode: nothing,
  leaveTestCode: nothing,
};

export default function runNatively(...[globalConfig, config, environment, , testPath, tell]) {
  // Node maps a line to its source by what tsx tells it; Jest's own way knows only what its loader has read.
  Error.prepareStackTrace = undefined;
  return circus(globalConfig, config, environment, nodeLoader, testPath, tell);
}

/** jest-circus keeps the tests of a file beside the code that collects them, and its listeners among the globals. */
function requireAfresh(path) {
  for (const symbol of Object.getOwnPropertySymbols(globalThis)) {
    if (['JEST_STATE_SYMBOL', 'EVENT_HANDLERS'].includes(symbol.description)) delete globalThis[symbol];
  }
  delete require.cache[require.resolve(path)];
  return require(path);
}

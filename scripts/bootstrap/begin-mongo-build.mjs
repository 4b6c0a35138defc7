/**
 * Runs TypeScript of ours where no package is installed yet, by Node's own reading of types. Node below 22.15 cannot
 * lead our imports to their files; then nothing is begun early, and the build begins when the packages are there.
 */
import * as nodeModule from 'node:module';

/** Imports in our TypeScript have no endings. */
const withEnding = {
  resolve(name, context, next) {
    return next(/^\.{1,2}\//.test(name) && !/\.[cm]?[jt]s$/.test(name) ? `${name}.ts` : name, context);
  },
};

if (nodeModule.registerHooks !== undefined) {
  nodeModule.registerHooks(withEnding);
  await import('../services/mongo/begin-build.ts');
}

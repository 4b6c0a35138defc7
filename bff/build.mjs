/**
 * Bundles the BFF to dist/main.js and dist/inspection-process.js for production and demos.
 * Packages stay outside the bundle (they are installed anyway, and some hold native code);
 * shared-types is TypeScript source without a build of its own, so it is bundled in.
 */
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** A package name is external, unless it is ours. */
const packagesOutside = {
  name: 'packages-outside',
  setup(bundle) {
    bundle.onResolve({ filter: /^[^./]/ }, (args) =>
      args.kind === 'entry-point' || args.path.startsWith('@gjj/')
        ? undefined
        : { path: args.path, external: true },
    );
  },
};

/** @type {import('esbuild').BuildOptions} */
const options = {
  outdir: at('dist'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  // What only one role runs, or one kind of file needs, is a part of its own, fetched by who wants it.
  splitting: true,
  target: 'node22',
  sourcemap: true,
  logLevel: 'warning',
  plugins: [packagesOutside],
};

// Names of parts change with what is in them.
await rm(options.outdir, { recursive: true, force: true });
await Promise.all([
  build({ ...options, entryPoints: { main: at('src/main.ts') } }),
  // Files of strangers are decoded in a process of its own, started beside the bundle for each: it reads no more than it needs.
  build({
    ...options,
    entryPoints: { 'inspection-process': at('src/modules/documents/inspection/process.ts') },
  }),
]).catch(() => process.exit(1)); // esbuild has said why

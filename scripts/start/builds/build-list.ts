/** One thing that must be built before it can be served. Paths are relative to the checkout. */
export interface Build {
  readonly name: string;
  /** A command and its arguments, run in `folder`. */
  readonly command: readonly string[];
  readonly folder: string;
  /** A change in any of these makes the result stale. */
  readonly sources: readonly string[];
  /** Variables of the environment that are built into the result: another value makes it stale. */
  readonly variables?: readonly string[];
  /** The file without which the result is no result. */
  readonly result: string;
}

const everywhere = ['pnpm-lock.yaml', 'tsconfig.base.json', 'shared-types'];

export const bffBuild: Build = {
  name: 'BFF',
  command: ['node', 'build.mjs'],
  folder: 'bff',
  sources: [...everywhere, 'bff/src', 'bff/build.mjs', 'bff/package.json', 'bff/tsconfig.json'],
  result: 'bff/dist/main.js',
};

export const consoleBuild: Build = {
  name: 'staff console',
  command: ['pnpm', 'run', 'build'],
  folder: 'bff/console',
  sources: [...everywhere, 'bff/console'],
  result: 'bff/console/dist/index.html',
};

export const h5Build: Build = {
  name: 'member app (H5)',
  command: ['pnpm', 'run', 'build:h5'],
  folder: 'miniapp',
  sources: [...everywhere, 'miniapp'],
  result: 'miniapp/dist/h5/index.html',
};

export const weappBuild: Build = {
  name: 'mini-program',
  command: ['pnpm', 'run', 'build:weapp'],
  folder: 'miniapp',
  sources: [...everywhere, 'miniapp'],
  variables: ['GJJ_API_BASE'],
  result: 'miniapp/dist/weapp/app.json',
};

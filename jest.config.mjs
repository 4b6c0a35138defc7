/**
 * One file:        pnpm jest bff/src/platform/clock.test.ts
 * One project:     pnpm jest --selectProjects bff
 * Faster repeats:  npm run services, in another terminal (MongoDB and Redis then stay between runs)
 *
 * Tests of bff and scripts find a real, empty MongoDB database and a real, empty Redis database of their own
 * in process.env.GJJ_TEST_MONGODB_URI and process.env.GJJ_TEST_REDIS_URL.
 */
import { availableParallelism } from 'node:os';

const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', tsx: true, decorators: false },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

const common = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json', 'node'],
  transform: { '\\.tsx?$': swc },
  testEnvironment: 'node',
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/', '/\\.data/'],
};

/** Modules loaded once for all files of a worker; not for pages, which want a document of their own. */
const native = {
  testRunner: '<rootDir>/scripts/jest/native-runner.mjs',
  testEnvironment: '<rootDir>/scripts/jest/native-environment.mjs',
};

const withServices = {
  ...native,
  testEnvironment: '<rootDir>/scripts/jest/services-environment.mjs',
  globalSetup: '<rootDir>/scripts/jest/global-setup.mjs',
  globalTeardown: '<rootDir>/scripts/jest/global-teardown.mjs',
};

const project = (name, extra) => ({ ...common, displayName: name, ...extra });

export default {
  // A password costs a quarter of a second by design, and a busy machine is four times slower than a quiet one.
  testTimeout: 60_000,
  // Half of the time a test waits, for a disk, a timer, another process: one worker more than processors. Redis has 15 databases.
  maxWorkers: Math.min(4, availableParallelism() + 1),
  testSequencer: '<rootDir>/scripts/jest/longest-first.mjs',
  projects: [
    project('shared-types', { ...native, testMatch: ['<rootDir>/shared-types/**/*.test.ts'] }),
    project('bff', {
      ...withServices,
      testMatch: ['<rootDir>/bff/{src,centres}/**/*.test.ts'],
    }),
    project('scripts', { ...withServices, testMatch: ['<rootDir>/scripts/**/*.test.ts'] }),
    project('console', { testMatch: ['<rootDir>/bff/console/**/*.test.{ts,tsx}'] }),
    project('miniapp', {
      testMatch: ['<rootDir>/miniapp/**/*.test.{ts,tsx}'],
      moduleFileExtensions: ['h5.ts', 'h5.tsx', ...common.moduleFileExtensions],
      moduleNameMapper: { '^@/(.*)$': '<rootDir>/miniapp/src/$1' },
    }),
  ],
};

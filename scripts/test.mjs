import { runScript } from './bootstrap.mjs';

// A part of the tests may need no MongoDB; the whole does.
await runScript('test/main.ts', { needsMongo: !process.argv.includes('--only') });

import { runScript } from './bootstrap.mjs';

await runScript('start/main.ts', { needsMongo: true });

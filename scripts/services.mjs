import { runScript } from './bootstrap.mjs';

await runScript('services/main.ts', { needsMongo: true });

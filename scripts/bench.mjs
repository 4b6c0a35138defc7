import { runScript } from './bootstrap.mjs';

await runScript('bench/main.ts');

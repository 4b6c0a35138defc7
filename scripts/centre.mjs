import { runScript } from './bootstrap.mjs';

await runScript('centre/main.ts');

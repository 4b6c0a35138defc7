import { runScript } from './bootstrap.mjs';

await runScript('weapp/main.ts');

import { runNode } from './bootstrap.mjs';

await runNode(['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js']);

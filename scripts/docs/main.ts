/** `node --import tsx scripts/docs/main.ts`: makes the pages anew that are made from code. */
import { writeLifecycle } from './write-lifecycle';

writeLifecycle();
process.stdout.write('docs/lifecycle.md is written\n');

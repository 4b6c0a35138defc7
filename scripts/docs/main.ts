/** `node --import tsx scripts/docs/main.ts`: makes the pages and schemas anew that are made from code. */
import { writeCentreSchemas } from './write-centre-schemas';
import { writeLifecycle } from './write-lifecycle';

writeLifecycle();
writeCentreSchemas();
process.stdout.write('docs/lifecycle.md and bff/centres/_schema are written\n');

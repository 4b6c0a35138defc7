import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { authoringSchemas } from '../../bff/src/modules/catalogue/index';
import { inRoot } from '../checkout';

export const centreSchemaFolder = inRoot('bff', 'centres', '_schema');

/** The JSON Schemas of a centre's files as they are published, by file name. */
export function centreSchemaFiles(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(authoringSchemas()).map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  );
}

/** Writes bff/centres/_schema anew from the code that reads a centre. */
export function writeCentreSchemas(): void {
  mkdirSync(centreSchemaFolder, { recursive: true });
  for (const [file, text] of Object.entries(centreSchemaFiles()))
    writeFileSync(join(centreSchemaFolder, file), text);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { centreFiles } from '../centre/new/centre-files';
import { centreSchemaFiles, centreSchemaFolder } from './write-centre-schemas';

describe('bff/centres/_schema', () => {
  it('is what the code gives that reads a centre; if not: node --import tsx scripts/docs/main.ts', () => {
    const made = centreSchemaFiles();
    expect(readdirSync(centreSchemaFolder).sort()).toEqual(Object.keys(made).sort());
    for (const [file, text] of Object.entries(made))
      expect({ file, text: readFileSync(join(centreSchemaFolder, file), 'utf8') }).toEqual({ file, text });
  });

  it('is named in each file of a new centre, so that any editor finds it', () => {
    for (const [file, text] of Object.entries(centreFiles('xinshi', 'XS'))) {
      const named = /^# yaml-language-server: \$schema=(.+)$/m.exec(text)?.[1];
      expect(readdirSync(centreSchemaFolder)).toContain(named?.split('/').at(-1));
      expect(join(file, '..', named!)).toBe(join('..', '_schema', named!.split('/').at(-1)!));
    }
  });
});

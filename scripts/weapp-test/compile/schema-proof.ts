import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { WEAPP } from '../app-json';
import { truth } from '../expect';
import type { Proof } from '../proof';

/** zod makes all its schemas of this one, and names it. */
const ZOD = '$ZodType';

/** One word imported from beside a schema brings all of zod to every phone (docs/decisions/0025). */
export const schemaProof: Proof = {
  name: "the mini-program brings no schemas to the phone: the contract's words and routes only",
  prove: () => {
    const scripts = readdirSync(WEAPP, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    const found = scripts.filter((file) => readFileSync(join(WEAPP, file), 'utf8').includes(ZOD));
    truth(scripts.length > 0 && found.length === 0, `no zod in ${found.join(' ')}`);
  },
};

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { WEAPP } from '../app-json';
import { truth } from '../expect';
import type { Proof } from '../proof';

/** The elements that a screen reader must be told about. Taro by itself drops these attributes for WeChat. */
const ELEMENTS = ['view', 'text', 'button', 'image', 'input', 'textarea'];
const ATTRIBUTES = ['aria-label', 'aria-role', 'aria-hidden', 'aria-checked'];

export const ariaProof: Proof = {
  name: 'labels for screen readers are in the compiled templates',
  prove() {
    const wxml = readFileSync(join(WEAPP, 'base.wxml'), 'utf8');
    for (const element of ELEMENTS) {
      const tags = wxml.match(new RegExp(`<${element} [^>]*>`, 'g')) ?? [];
      const lacking = ATTRIBUTES.filter((name) => !tags.some((tag) => tag.includes(` ${name}="{{`)));
      truth(tags.length > 0 && lacking.length === 0, `<${element}> carries ${lacking.join(', ')}`);
    }
  },
};

import { writeFileSync } from 'node:fs';

import { inRoot } from '../checkout';
import { lifecyclePage } from './lifecycle-page';

export const lifecycleFile = inRoot('docs', 'lifecycle.md');

/** Writes docs/lifecycle.md anew from the state table. */
export function writeLifecycle(): void {
  writeFileSync(lifecycleFile, lifecyclePage());
}

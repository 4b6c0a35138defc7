import { join } from 'node:path';

const segment = /^[a-z0-9][a-z0-9.-]*$/;

/** The file of a key. Keys are ours; one that could leave the folder is a mistake of ours and stops here. */
export function toPath(root: string, key: string): string {
  const segments = key.split('/');
  if (!segments.every((each) => segment.test(each))) throw new Error('an object key holds something odd');
  return join(root, ...segments);
}

import { join } from 'node:path';
import { parseCentre, readProfileFiles, type CentreProfile } from '../index';

const centres = join(import.meta.dirname, '../../../../centres');

/** A centre of ours with one file otherwise, e.g. the amount of next year. */
export async function changedCentre(
  name: string,
  file: string,
  change: (text: string) => string,
): Promise<CentreProfile> {
  const { files } = await readProfileFiles(join(centres, name));
  const before = files.get(file)!.toString('utf8');
  const after = change(before);
  if (after === before) throw new Error(`nothing of ${file} was changed`);
  return parseCentre({ name, files: new Map([...files, [file, Buffer.from(after)]]) });
}

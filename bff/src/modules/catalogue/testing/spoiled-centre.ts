import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CentreProfileError, loadCentre, type CentreProfile, type ProfileProblem } from '../index';

const centres = join(import.meta.dirname, '../../../../centres');

/** A copy of a centre's folder that a test may spoil. */
export class SpoiledCentre {
  private constructor(readonly folder: string) {}

  /** @param from below bff/, e.g. centres-for-tests/boats */
  static async copy(from: string): Promise<SpoiledCentre> {
    const folder = await mkdtemp(join(tmpdir(), 'centre-'));
    await cp(join(centres, '..', from), folder, { recursive: true });
    return new SpoiledCentre(folder);
  }

  write(file: string, text: string): Promise<void> {
    return writeFile(join(this.folder, file), text);
  }

  /** Every occurrence; fails where there is none. */
  async replace(file: string, from: string, to: string): Promise<void> {
    const before = await readFile(join(this.folder, file), 'utf8');
    if (!before.includes(from)) throw new Error(`${file} does not say ${from}`);
    await this.write(file, before.replaceAll(from, to));
  }

  load(): Promise<CentreProfile> {
    return loadCentre(this.folder, centres);
  }

  async problems(): Promise<readonly ProfileProblem[]> {
    const failure = await this.load().catch((error: unknown) => error);
    if (failure instanceof CentreProfileError) return failure.problems;
    throw new Error(`loaded, or failed otherwise: ${String(failure)}`);
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true });
  }
}

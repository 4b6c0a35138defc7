import {
  CentreProfileError,
  findCases,
  loadWithWarnings,
  type CentreCase,
  type CentreProfile,
  type ProfileProblem,
  type ProfileWarning,
} from '../../bff/src/modules/catalogue/index';
import type { Ground, Outcome } from './command';
import type { CentreFolder } from './folders';
import { problemsInWords } from './problems/problem-words';

/** A folder as it was read: its profile where it can be used, its cases, and every problem of both. */
export interface CentreRead {
  readonly folder: CentreFolder;
  readonly profile: CentreProfile | null;
  readonly cases: readonly CentreCase[];
  readonly problems: readonly ProfileProblem[];
  readonly warnings: readonly ProfileWarning[];
}

export async function readCentre(folder: CentreFolder): Promise<CentreRead> {
  const loaded = await loadWithWarnings(folder.path, folder.beside).catch((error: unknown) => {
    if (error instanceof CentreProfileError) return error;
    throw error;
  });
  const { cases, problems } = await findCases(folder.path);
  return loaded instanceof CentreProfileError
    ? { folder, profile: null, cases, problems: [...loaded.problems, ...problems], warnings: [] }
    : { folder, profile: loaded.centre, cases, problems, warnings: loaded.warnings };
}

/** Runs on a profile that can be used, or says why it cannot. */
export async function withProfile(
  folder: CentreFolder,
  ground: Ground,
  run: (profile: CentreProfile, cases: readonly CentreCase[]) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  const { profile, cases, problems } = await readCentre(folder);
  if (profile === null || problems.length > 0)
    return { text: problemsInWords(folder, problems, ground), failed: true };
  return run(profile, cases);
}

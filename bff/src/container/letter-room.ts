import { issueLetters, LetterRepository, letterRoutes } from '../modules/letters';
import type { Ground, Outside } from './ground';
import type { People } from './people';

/** 文书: made by the worker of what the cases froze, and handed out. */
export function composeLetters(ground: Ground, { seal }: Outside, { identity }: People) {
  const { connection, centres, desk, printer, storage, settings } = ground;
  const base = settings.PUBLIC_BASE_URL.replace(/\/+$/, '');
  const letters = new LetterRepository(connection);
  const parts = { letters, centres, desk, printer, storage, seal: seal.letterSeal };
  const checkAddress = (checkCode: string) => `${base}/check/${checkCode}`;
  return {
    letters,
    tasks: { 'issue-letters': (caseId: string) => issueLetters({ ...parts, checkAddress }, caseId) },
    routes: letterRoutes({ ...parts, staff: identity.staff }),
  };
}

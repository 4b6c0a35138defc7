import { issueLetters, LetterRepository, letterRoutes } from '../modules/letters';
import { composeCertificates } from './certificate-room';
import type { Ground, Outside } from './ground';
import { composeLetterChecks } from './letter-check-room';
import type { People } from './people';

/** 文书 and 证明: made by the worker of what cases and certificates froze, handed out, and checked by anybody. */
export function composeLetters(ground: Ground, outside: Outside, people: People) {
  const { connection, centres, desk, printer, storage, settings } = ground;
  const base = settings.PUBLIC_BASE_URL.replace(/\/+$/, '');
  const letters = new LetterRepository(connection);
  const checkAddress = (checkCode: string) => `${base}/check/${checkCode}`;
  const issueParts = { letters, centres, printer, storage, seal: outside.seal.letterSeal, checkAddress };
  const { certificates, ...room } = composeCertificates(ground, outside, people, issueParts);
  const parts = { ...issueParts, desk };
  return {
    letters,
    certificates,
    keptCertificates: room.kept,
    owing: [room.kind],
    tasks: { 'issue-letters': (caseId: string) => issueLetters(parts, caseId) },
    routes: [
      ...letterRoutes({ ...parts, staff: people.identity.staff, certificates: room.door }),
      ...room.routes,
      ...composeLetterChecks(ground, letters, room.findOrigin),
    ],
  };
}

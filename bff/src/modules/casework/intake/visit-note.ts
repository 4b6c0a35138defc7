import { agent, applicant, phoneKnownBy } from '@gjj/shared-types';
import { z } from 'zod';
import { AppError } from '../../../platform/errors';
import type { Sealer } from '../../../platform/sealing';

/** How long a person who showed their document is taken for the one at the desk. */
const visitLifeMs = 2 * 60 * 60 * 1000;

const note = z.strictObject({
  kind: z.literal('visit'),
  userId: z.string(),
  staffId: z.string(),
  phoneKnownBy,
  agent: agent.optional(),
  applicant: applicant.optional(),
  endsAt: z.number(),
});
type Note = z.output<typeof note>;

/** Who stands before this officer: sealed and handed to the console, so that nothing has to be kept of a visit. */
export function writeVisit(visit: Omit<Note, 'kind' | 'endsAt'>, now: Date, sealer: Sealer): string {
  return sealer.seal(JSON.stringify({ kind: 'visit', ...visit, endsAt: now.getTime() + visitLifeMs }));
}

/** @throws `intake.visit-over` for one that is over, another officer's or no visit at all */
export function readVisit(sealed: string, staffId: string, now: Date, sealer: Sealer): Note {
  const visit = tryToOpen(sealed, sealer);
  if (visit === null || visit.staffId !== staffId || visit.endsAt < now.getTime())
    throw new AppError('intake.visit-over');
  return visit;
}

function tryToOpen(sealed: string, sealer: Sealer): Note | null {
  try {
    return note.parse(JSON.parse(sealer.open(sealed)));
  } catch {
    return null;
  }
}

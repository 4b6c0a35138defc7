import { agent, applicant, phoneKnownBy } from '@gjj/shared-types';
import { z } from 'zod';
import { AppError } from '../../../platform/errors';
import type { Sealer } from '../../../platform/sealing';

/** How long a person who showed their document is taken for the one at the desk. */
const visitLifeMs = 2 * 60 * 60 * 1000;

/**
 * Who stands before an officer: sealed and handed to the console, so that nothing has to be kept of a visit.
 * @param kind keeps one kind of visit from being taken for another
 */
export function visitNote<Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) {
  const said = z.strictObject(shape);
  const note = z.strictObject({ kind: z.literal(kind), staffId: z.string(), endsAt: z.number(), said });

  function tryToOpen(sealed: string, sealer: Sealer) {
    try {
      return note.parse(JSON.parse(sealer.open(sealed)));
    } catch {
      return null;
    }
  }

  return {
    write(visit: z.output<typeof said>, staffId: string, now: Date, sealer: Sealer): string {
      const endsAt = now.getTime() + visitLifeMs;
      return sealer.seal(JSON.stringify({ kind, staffId, endsAt, said: visit }));
    },
    /** @throws `intake.visit-over` for one that is over, another officer's or no visit at all */
    read(sealed: string, staffId: string, now: Date, sealer: Sealer): z.output<typeof said> {
      const visit = tryToOpen(sealed, sealer);
      if (visit === null || visit.staffId !== staffId || visit.endsAt < now.getTime())
        throw new AppError('intake.visit-over');
      return visit.said;
    },
  };
}

/** Of a member, and whoever acts for them. */
export const memberVisits = visitNote('visit', {
  userId: z.string(),
  phoneKnownBy,
  agent: agent.optional(),
  applicant: applicant.optional(),
});

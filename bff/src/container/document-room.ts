import type { DeskPhoneSession, Session, StaffSession } from '../http/context';
import { DocumentAccess, type CaseHands } from '../modules/applications';
import { actorOf } from '../modules/casework';
import { createDocuments, type Lane } from '../modules/documents';
import type { Ground } from './ground';
import type { People } from './people';

export type Documents = ReturnType<typeof createDocuments>;

export const storesOf = ({ connection, storage, sealer, clock, log }: Ground) => ({
  ...{ connection, storage, sealer, clock, log },
});

/** A phone at the desk may what its officer may. */
const officerOf = (by: StaffSession | DeskPhoneSession) => (by.kind === 'staff' ? by : by.officer);

interface Around {
  lane: Lane;
  hands: CaseHands;
}

/** Papers of cases. Whoever calls from the app is the case's member or acts for them, and then it is written down. */
export function composeDocuments(ground: Ground, { identity }: People, { lane, hands }: Around): Documents {
  const { desk, centres } = ground;
  const access = new DocumentAccess(desk);
  const officer = (by: StaffSession | DeskPhoneSession) =>
    actorOf({ staff: identity.staff, centres, desk }, officerOf(by));
  /** The actor, and how to write down what they are about to do. */
  const whoIs = async (by: Session, caseId: string) => {
    if (by.kind !== 'member') return { actor: await officer(by), held: null };
    const held = await hands.getHeld(caseId, by.userId);
    return { actor: held.actor, held };
  };
  return createDocuments({
    ...storesOf(ground),
    lane,
    owners: {
      authoriseUpload: async ({ by, ownerId: caseId, ...of }) => {
        const { actor, held } = await whoIs(by, caseId);
        const may = await access.authoriseUpload({ by: actor, caseId, ...of });
        if (held !== null) await hands.noteUpload(held, of.materialCode);
        return may;
      },
      authoriseRemoval: async ({ by, ownerId: caseId, ...of }) => {
        const { actor, held } = await whoIs(by, caseId);
        await access.authoriseRemoval({ by: actor, caseId, ...of });
        if (held !== null) await hands.noteRemoval(held, of.document.documentId);
      },
      authoriseRead: async ({ userId, ownerId: caseId, document }) => {
        const { actor } = await hands.getHeld(caseId, userId);
        await access.authoriseRead({ by: actor, caseId, document });
      },
      authoriseStaffRead: async ({ session, ownerId }) =>
        access.authoriseStaffRead(await officer(session), ownerId),
    },
  });
}

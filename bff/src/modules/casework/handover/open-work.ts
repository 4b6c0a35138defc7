import { statesAtTheWindow, type OpenWork } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { allowedActions, refOf, type CaseDesk, type CaseRecord, type StaffActor } from '../../applications';
import { takeOverIntake } from '../intake/hold-intake';
import { actorOf, type CaseworkParts } from '../officer';
import { handsChanged } from '../tell-officers';

interface Officer {
  staffId: string;
  name: string;
}

export interface Handover {
  from: Officer;
  /** null: what is owned goes back to the queue; what is being taken in stays at its window for a colleague. */
  to: string | null;
  by: Officer;
  reason: string;
}

type HandoverParts = Pick<CaseworkParts, 'desk' | 'staff' | 'centres'>;

/** What an officer has in hand, and how it comes into other hands: one ordinary change of each case. */
export function createOpenWork(parts: HandoverParts) {
  const { desk } = parts;

  async function move(record: CaseRecord, { from, by, reason }: Handover, to: StaffActor | null) {
    let moved = record;
    if (isOwned(record, from.staffId)) moved = await giveOwned(desk, moved, { from, to, by, reason });
    if (isHeld(record, from.staffId)) {
      if (to === null) throw new AppError('intake.held-by-other', { extra: { owner: from.name } });
      moved = await takeOverIntake(desk, to, moved, moved.version);
    }
    const words = to === null ? '放回待办' : `交给${to.name}`;
    const text = `交接：${from.name}的这件${words}。${reason}`;
    await desk.cases.append(moved._id, {
      notes: [{ at: desk.now, staffId: by.staffId, by: by.name, text }],
    });
  }

  return {
    list: async (staffId: string): Promise<OpenWork[]> =>
      (await desk.cases.listInHandsOf(staffId)).map((record) => present(record, staffId)),

    /** @returns ids of what changed hands; what the colleague may not have, or somebody moves just then, stays. */
    handOver: async (handover: Handover): Promise<string[]> => {
      const to = handover.to === null ? null : await actorOf(parts, { staffId: handover.to });
      const handed: string[] = [];
      for (const record of await desk.cases.listInHandsOf(handover.from.staffId))
        try {
          await move(record, handover, to);
          handed.push(record._id);
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
        }
      return handed;
    },
  };
}

const isOwned = ({ owner }: CaseRecord, staffId: string) => owner?.staffId === staffId;
const isHeld = ({ intake, state }: CaseRecord, staffId: string) =>
  intake?.by.staffId === staffId && statesAtTheWindow.includes(state);

/** As if it were released and claimed at once: only whoever could claim it gets it. */
async function giveOwned(
  desk: CaseDesk,
  record: CaseRecord,
  { to, ...handing }: Omit<Handover, 'to'> & { to: StaffActor | null },
): Promise<CaseRecord> {
  const told = handsChanged(desk, record, { ...handing, to });
  if (to === null) return desk.commitOrConflict(record, { owner: null }, told);
  const free = desk.standingOf({ ...record, owner: null });
  if (!allowedActions(free, to).includes('claim')) throw new AppError('access.forbidden');
  return desk.commitOrConflict(record, { owner: refOf(to) }, told);
}

function present(record: CaseRecord, staffId: string): OpenWork {
  return {
    caseId: record._id as OpenWork['caseId'],
    kind: isHeld(record, staffId) ? 'intake' : 'owned',
    itemName: record.itemName,
    state: record.state,
    receiptNumber: record.receiptNumber,
    memberNameMasked: record.person.nameMasked,
  };
}

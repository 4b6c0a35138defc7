import type { ErrorCode, SafetyRequestKind } from '@gjj/shared-types';

interface Officer {
  staffId: string;
  name: string;
}

/** What a member asks of a window, with their document in hand; a supervisor decides. */
export interface SafetyRequest {
  _id: string;
  /** Of the call that made it: a repeat gets the same one. */
  key: string;
  bodyHash: string;
  userId: string;
  /** Of the member's document, so that no officer decides on their own account. */
  idNumberIndex: string;
  kind: SafetyRequestKind;
  cardId: string | null;
  /** Sealed. */
  phoneSealed: string | null;
  /** The card or the number, masked. */
  about: string | null;
  nameMasked: string;
  idNumberMasked: string;
  reason: string;
  asked: Officer & { at: Date; windowName: string };
  status: 'waiting' | 'approved' | 'declined';
  decided: (Officer & { at: Date; reason: string }) | null;
  /** Unique while it waits, and its own id afterwards: one of a kind at a time for each member and card. */
  waitsFor: string;
}

export const waitsForOf = ({ userId, kind, cardId }: Pick<SafetyRequest, 'userId' | 'kind' | 'cardId'>) =>
  `${userId} ${kind} ${cardId ?? ''}`;

/** Why this officer may not decide it; null: they may. Whoever looked at the document does not approve (四眼). */
export function whyNotDecide(
  { status, asked, idNumberIndex }: Pick<SafetyRequest, 'status' | 'asked' | 'idNumberIndex'>,
  officer: Pick<Officer, 'staffId'> & { idNumberIndexes: readonly string[] },
): ErrorCode | null {
  if (officer.idNumberIndexes.includes(idNumberIndex)) return 'access.forbidden';
  if (status !== 'waiting') return 'safety.request-decided';
  return asked.staffId === officer.staffId ? 'safety.same-officer' : null;
}

interface Decision {
  officer: Officer;
  agree: boolean;
  reason: string;
  now: Date;
}

/** What a supervisor decides; what follows an approval is owed with it, so that no crash comes between. */
export function decide(row: SafetyRequest, { officer, agree, reason, now }: Decision) {
  const { staffId, name } = officer;
  const owes = agree ? [{ kind: 'task' as const, name: 'carry-out-request' }] : [];
  return {
    set: {
      status: agree ? ('approved' as const) : ('declined' as const),
      decided: { staffId, name, at: now, reason },
      waitsFor: row._id,
    },
    owes,
  };
}

/** What one application takes of a limit that a family shares. */
export interface FamilyShare {
  caseId: string;
  memberNo: string;
  amountFen: number;
}

/** How an application of the family stood before facts were asked for. */
export interface ShareStanding {
  /** `in-books`: the ledger's book has it, and so have the facts. `ended`: nothing is paid. */
  is: 'under-way' | 'in-books' | 'ended';
  /** As it was decided, where it was. */
  amountFen: number | null;
}

export interface SharedLimit {
  /** What may still be taken by the facts; null: nobody can tell, and a person decides. */
  capFen: number | null;
  /** Whose withdrawals the facts count already, once the book has them. */
  inFacts: (memberNo: string) => boolean;
}

export type ShareTaken = { ok: true; shares: FamilyShare[] } | { ok: false; leftFen: number };

/**
 * May this be handed in beside what the family has under way? What the book had before the facts were asked for is in
 * them; everything else counts, also what came meanwhile. In doubt it counts twice, never not at all.
 * @param standing of the shares, looked at before the facts were asked for
 */
export function takeShare(
  shares: readonly FamilyShare[],
  own: FamilyShare,
  standing: ReadonlyMap<string, ShareStanding>,
  { capFen, inFacts }: SharedLimit,
): ShareTaken {
  const others = shares.filter(({ caseId }) => caseId !== own.caseId && standing.get(caseId)?.is !== 'ended');
  const takenFen = others.reduce((sum, one) => sum + countedFen(one, standing, inFacts), 0);
  if (capFen !== null && takenFen + own.amountFen > capFen)
    return { ok: false, leftFen: Math.max(0, capFen - takenFen) };
  return { ok: true, shares: [...others, own] };
}

function countedFen(
  { caseId, memberNo, amountFen }: FamilyShare,
  standing: ReadonlyMap<string, ShareStanding>,
  inFacts: SharedLimit['inFacts'],
): number {
  const now = standing.get(caseId);
  if (now?.is === 'in-books' && inFacts(memberNo)) return 0;
  return now?.amountFen ?? amountFen;
}

import type { Evidence, StoredCase } from './evidence';

/** The revocation that stands, if any: made, and undone by no recheck. */
export function revokedBy({ revocations = [] }: StoredCase) {
  const last = revocations.at(-1);
  return last?.end?.kind === 'revoked' && last.undoneAt === null ? last.end : null;
}

/** A ban stands in the ledger if and only if a revocation with one stands. */
export function bansStandWithRevocations({ cases, bans }: Evidence): string[] {
  const owed = cases.flatMap((one) => revokedBy(one)?.ban?.banId ?? []);
  const standing = bans.filter(({ liftedOn }) => liftedOn === undefined).map(({ banId }) => banId);
  return [
    ...owed.filter((id) => !standing.includes(id)).map((id) => `the ban ${id} does not stand`),
    ...standing.filter((id) => !owed.includes(id)).map((id) => `the ban ${id} stands for no revocation`),
  ];
}

/**
 * Whoever checks a decision's letter is told that it was revoked if and only if it is; an approval in whose place a
 * recheck has set another decision is replaced, whatever became of that one.
 */
export function publicHearsOfRevocations({ cases, letters, standings }: Evidence): string[] {
  return cases.flatMap((one) => {
    const isReplaced = one.timeline.some(({ action }) => action === 'grant-on-recheck');
    const newest = one.letters?.findLast(({ name }) => name === 'recheck-result');
    return (one.letters ?? []).flatMap(({ letterId, name }) => {
      const code = letters.find(({ _id }) => _id === letterId)?.checkCode ?? '';
      const says = standings.get(code);
      if (says == null) return [`the letter ${letterId} (${name}) is nobody's at the public check`];
      const decides = isReplaced ? letterId === newest?.letterId : name === 'approval';
      const isWrong = decides
        ? (says === 'revoked') !== (revokedBy(one) !== null)
        : name === 'approval' && says !== 'replaced';
      return isWrong ? [`${one._id}: its ${name} is publicly ${says}`] : [];
    });
  });
}

/** What was paid back is counted once in the case and put back once in the ledger, to the fen. */
export function repaymentsCountOnce({ cases, repaid, putBack }: Evidence): string[] {
  const counted = cases.flatMap(({ _id, claim }) =>
    (claim?.repayments ?? []).map((one) => ({ ...one, caseId: _id })),
  );
  return [
    ...repaid.flatMap(({ repaymentId, amountFen }) => {
      const rows = counted.filter((one) => one.repaymentId === repaymentId);
      if (rows.length !== 1) return [`${repaymentId} is counted ${rows.length} times`];
      const [{ caseId, ...row }] = rows as [(typeof counted)[number]];
      const wholeFen = row.amountFen + row.surplusFen;
      return wholeFen === amountFen ? [] : [`${caseId}: counted ${wholeFen} of ${amountFen} paid back`];
    }),
    ...counted.flatMap(({ caseId, repaymentId, amountFen, postedAt }) => {
      if (amountFen === 0) return [];
      const posted = putBack.filter((one) => one.repaymentId === repaymentId);
      const isRight = posted.length === 1 && posted[0]!.amountFen === amountFen && postedAt !== null;
      return isRight ? [] : [`${caseId}: ${repaymentId} is not put back as it was counted`];
    }),
    ...(putBack.length > counted.length ? ['the ledger put more back than was counted'] : []),
  ];
}

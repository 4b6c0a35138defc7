import type { Evidence, StoredCase } from './evidence';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** I2: for every member, opening balance − paid + paid back − reserved ≥ 0 and equals the ledger. */
export function balancesHold({ people, cases, bank, accounts, putBack }: Evidence): string[] {
  return people.flatMap(({ key, memberNo, accounts: opened }) => {
    if (memberNo === undefined) return [];
    const own = cases.filter((one) => one.memberNo === memberNo);
    const instructions = new Set(
      own.flatMap(({ payments }) => payments.map((payment) => payment.instructionId)),
    );
    const paid = bank.filter(
      ({ instructionId, status }) => instructions.has(instructionId) && status === 'paid',
    );
    const back = new Set(own.flatMap(({ claim }) => (claim?.repayments ?? []).map((one) => one.repaymentId)));
    const backFen = sum(putBack.filter((one) => back.has(one.repaymentId)).map((one) => one.amountFen));
    const paidFen = sum(paid.map(({ amountFen }) => amountFen)) - backFen;
    const reservedFen = sum(own.map(reservedBy));
    const openingFen = sum(opened.map(({ balanceFen }) => balanceFen));
    const ledger = accounts.filter((account) => account.memberNo === memberNo);
    return [
      ...differ(
        `${key}: the ledger's balance`,
        sum(ledger.map((one) => one.balanceFen)),
        openingFen - paidFen,
      ),
      ...differ(`${key}: the ledger's reserved sum`, sum(ledger.map((one) => one.reservedFen)), reservedFen),
      ...(openingFen - paidFen - reservedFen < 0 ? [`${key}: overdrawn by our books`] : []),
      ...ledger
        .filter(({ balanceFen, reservedFen: held }) => balanceFen - held < 0)
        .map(({ accountNo }) => `${key}: account ${accountNo} is overdrawn in the ledger`),
    ];
  });
}

/** Of a case that pays nothing any more nothing is set aside. */
export function nothingIsHeldInVain({ cases }: Evidence): string[] {
  const over = ['refused', 'withdrawn', 'revoked', 'recovered'];
  return cases
    .filter((one) => over.includes(one.state) && reservedBy(one) > 0)
    .map((one) => `${one._id}: ${reservedBy(one)} are set aside though it is ${one.state}`);
}

function reservedBy({ reservation, laterReservations = [] }: StoredCase): number {
  const all = [...(reservation === null ? [] : [reservation]), ...laterReservations];
  return sum(all.filter(({ status }) => status === 'reserved').map(({ amountFen }) => amountFen));
}

function differ(what: string, found: number, expected: number): string[] {
  return found === expected ? [] : [`${what} is ${found}, not ${expected}`];
}

/**
 * I3: exactly one bank instruction for each payment that a case began, to the fen, and none besides. What was stopped
 * before it was sent needs none.
 */
export function instructionsMatch({ cases, bank }: Evidence): string[] {
  const promised = cases.flatMap(({ payments }) => payments);
  const known = new Set(promised.map(({ instructionId }) => instructionId));
  const strangers = bank.filter(({ instructionId }) => !known.has(instructionId));
  return [
    ...strangers.map(({ instructionId }) => `the bank paid ${instructionId}, of which no case knows`),
    ...promised.flatMap((payment) => {
      const rows = bank.filter(({ instructionId }) => instructionId === payment.instructionId);
      if (rows.length === 0 && payment.outcome === 'stopped') return [];
      if (rows.length !== 1) return [`${payment.instructionId} is ${rows.length} times in the bank's book`];
      return differ(`${payment.instructionId}: the bank's amount`, rows[0]!.amountFen, payment.amountFen);
    }),
    ...cases.flatMap(paidOnce(bank)),
  ];
}

/** Never more than was decided, over all rounds, less what came back; and all of it, where the case says so. */
const paidOnce =
  (bank: Evidence['bank']) =>
  ({ _id, state, payments, decision, claim }: StoredCase): string[] => {
    const paid = payments.filter(({ instructionId }) =>
      bank.some((row) => row.instructionId === instructionId && row.status === 'paid'),
    );
    const backFen = sum((claim?.repayments ?? []).map(({ amountFen }) => amountFen));
    const paidFen = sum(paid.map(({ amountFen }) => amountFen)) - backFen;
    const decidedFen = decision?.amountFen ?? 0;
    if (paidFen > decidedFen) return [`${_id}: paid ${paidFen} of ${decidedFen}`];
    const says = payments.length > 0 && (state === 'paid' || state === 'closed');
    return says ? differ(`${_id}: paid`, paidFen, decidedFen) : [];
  };

import type { Evidence } from './evidence';

/** Whoever asked for a certificate has one, printed and sealed once. */
export function certificatesAreMade({ certificates, letters }: Evidence): string[] {
  return certificates.flatMap(({ _id, state }) => {
    const made = letters.filter((letter) => letter._id === _id).length;
    return state === 'ready' && made === 1 ? [] : [`certificate ${_id} is ${state} and made ${made} times`];
  });
}

/** A period of an order has one case, which the order knows, and no case comes from an order that does not. */
export function ordersRunOnce({ orders, cases }: Evidence): string[] {
  const runs = orders.flatMap(({ _id, runs: all }) =>
    all
      .filter(({ outcome }) => outcome === 'made')
      .map(({ period, caseId }) => ({ run: `${_id} ${period}`, caseId })),
  );
  const made = cases.flatMap(({ _id, origin }) =>
    origin?.orderId === undefined ? [] : [{ run: `${origin.orderId} ${origin.period}`, caseId: _id }],
  );
  const known = new Set(runs.map(({ run, caseId }) => `${run} ${caseId}`));
  return [
    ...made
      .filter(({ run, caseId }) => !known.has(`${run} ${caseId}`))
      .map(({ run }) => `${run}: a case nobody knows`),
    ...runs
      .filter(({ run }) => made.filter((one) => one.run === run).length !== 1)
      .map(({ run }) => `${run} did not make exactly one case`),
  ];
}

/**
 * A place is taken by one, and whoever has it to come is held for it. What is held and was never taken is let go by the
 * next that its holder asks for.
 */
export function placesAreHeld({ slots, holders }: Evidence): string[] {
  const held = new Set(
    holders.flatMap(({ _id, open }) => open.map(({ bookingId }) => `${_id} ${bookingId}`)),
  );
  return slots.flatMap(({ _id, bookings }) => {
    const open = bookings.filter(({ state }) => state === 'booked');
    const unheld = open.filter(({ bookingId, userId }) => !held.has(`${userId} ${bookingId}`));
    return [
      ...(open.length > 1 ? [`${_id} is taken by ${open.length}`] : []),
      ...unheld.map(({ bookingId }) => `${bookingId} is booked and not held`),
    ];
  });
}

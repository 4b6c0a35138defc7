import { compareNames, dayOf, otherNoticeName, type IdentityDocument } from '@gjj/shared-types';
import type { OwedEntry, OwingStore } from '../../platform/owing';
import { decideEnd, decideFound, decideLapse, lookAgainAt, type MandateChange } from './domain/decide';
import { isAsked } from './domain/mandate';
import type { MandateParts } from './mandate-parts';
import type { MandateRow } from './mandate-model';

/** What is for the one who was asked, or acts; all else is for whoever signed. */
const toAgent: readonly string[] = ['mandate-asked', 'mandate-over'];

/** 委托 as records that owe: words to both sides, and finding out, out of sight, whom the member named. */
export function mandateKindOf(parts: MandateParts) {
  return {
    name: 'mandate',
    records: parts.mandates as OwingStore<MandateRow>,
    carryOut: (row: MandateRow, _entry: OwedEntry) => findAgent(parts, row),
    noticeOf: ({ principalId, agentId }: MandateRow, { name }: OwedEntry) => ({
      userId: toAgent.includes(name) ? (agentId ?? principalId) : principalId,
      caseId: null,
      leadsTo: 'mandates' as const,
      notice: otherNoticeName.parse(name),
    }),
    atMoment: async (row: MandateRow): Promise<void> => {
      const now = parts.clock.now();
      const change = momentChange(parts, row, now);
      if (change === 'look') await findAgent(parts, row);
      else await parts.mandates.write(row, change, now);
    },
  };
}

function momentChange({ clock }: MandateParts, row: MandateRow, now: Date): MandateChange | 'look' {
  const today = dayOf(clock.now().toISOString());
  if (row.state === 'active') return decideEnd(row, 'time', now);
  if (row.state !== 'asked') return { set: { nextAt: null }, owes: [] };
  return isAsked(row, today) ? 'look' : decideLapse();
}

/** Somebody who proves their identity only after they were named is found on one of the days after. */
async function findAgent(parts: MandateParts, row: MandateRow): Promise<void> {
  const now = parts.clock.now();
  if (row.state !== 'asked' || row.agentId !== null) return;
  const agentId = await namedIn(parts, row);
  const change =
    agentId === null ? { set: { nextAt: lookAgainAt(row, now) }, owes: [] } : decideFound(row, agentId);
  await parts.mandates.write(row, change, now);
}

/** The member of that number, if they have that very name, surely; never whoever gave the mandate. */
async function namedIn({ members, sealer }: MandateParts, row: MandateRow): Promise<string | null> {
  const { agentKnownBy: known } = row;
  const number = sealer.open(known.number);
  const found =
    known.by === 'phone'
      ? await members.findByPhone(number)
      : await members.findByDocument({ kind: known.kind, number } as IdentityDocument);
  const name = sealer.open(row.agentName);
  for (const userId of found) {
    const person = await members.getPerson(userId);
    const isNamed = person.nameSure && compareNames(name, person.name) !== 'different';
    if (isNamed && userId !== row.principalId) return userId;
  }
  return null;
}

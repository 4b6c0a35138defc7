import type { NoticeName } from '@gjj/shared-types';
import type { CaseRecord, Heir, OutboxEntry } from './case-record';
import { outboxEntry, type EntryContext } from './outbox-entry';
import { partsOf } from './payees';

type Facts = OutboxEntry['facts'];

/** A notice for everybody who is to hear of it: the member, or each heir of one who has died. */
export function noticesTo(
  record: Pick<CaseRecord, 'inheritance'>,
  name: NoticeName,
  context: EntryContext,
  facts: Facts = {},
): OutboxEntry[] {
  const { inheritance } = record;
  if (inheritance === undefined) return [outboxEntry('notice', name, context, facts)];
  return inheritance.heirs.map((heir) =>
    outboxEntry('notice', name, context, heirFacts(inheritance.heirs, heir, facts)),
  );
}

/** A notice for one heir alone, of what is theirs. */
export function noticeToHeir(
  { heirs }: NonNullable<CaseRecord['inheritance']>,
  payeeId: string,
  name: NoticeName,
  context: EntryContext,
  { amountFen, ...facts }: Facts,
): OutboxEntry[] {
  const own = amountFen === undefined ? {} : { amountFen };
  return heirs
    .filter(({ heirId }) => heirId === payeeId)
    .map((heir) => outboxEntry('notice', name, context, { ...heirFacts(heirs, heir, facts), ...own }));
}

/** Each heir reads of their own part only. */
export function heirFacts(heirs: readonly Heir[], heir: Heir, { amountFen, ...facts }: Facts): Facts {
  const parts = typeof amountFen === 'number' ? partsOf(heirs, amountFen) : null;
  const partFen = parts?.find((part) => part.heir.heirId === heir.heirId)?.partFen;
  return {
    ...facts,
    ...(partFen !== undefined && { amountFen: partFen }),
    cardLast4: heir.card.last4,
    payeeId: heir.heirId,
    toHeir: true,
  };
}

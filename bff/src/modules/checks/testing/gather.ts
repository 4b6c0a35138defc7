import type { LedgerMember } from '../../accounts';
import type { FactBook, FactKey } from '../../catalogue';
import { FactGatherer } from '../index';
import { ledgerWith, RecordedExchange, someMember } from './outside-parties';

export const person = {
  name: '陈小满',
  document: { kind: 'resident-id' as const, number: '990721199605120268' },
  memberNo: '450700000001',
};
export const matter = {
  ...{ centreCode: 'qinzhou', caseId: 'case-1', usedFor: 'case' as const, rules: 'v1' },
  neededBy: { W07: ['retired', 'retiredOn', 'married', 'homesInCitySpouse'] as FactKey[] },
};
export const consent = { kind: 'joined' as const, purpose: '租房提取', reference: 'consent-1', matter };
const clock = { now: () => new Date('2026-11-22T02:13:00.000Z') };
const settings = { cityCode: '450700', ledgerMs: 40, exchangeMs: 40 };

export const home = (homeKey: string, cityCode: string) => ({
  homeKey,
  address: '示例路1号',
  cityCode,
  areaSquareMetres: 90,
  registeredOn: '2020-01-01',
});

export function gathererOf(
  exchange: RecordedExchange,
  member: () => Promise<LedgerMember> = async () => someMember,
) {
  return new FactGatherer(ledgerWith(member), exchange, clock, settings);
}

/** What is learnt of the person where departments answer as given; one without an answer fails. */
export function gather(
  keys: FactKey[],
  answers: ConstructorParameters<typeof RecordedExchange>[0] = {},
  member?: Partial<LedgerMember>,
): Promise<FactBook> {
  const gatherer = gathererOf(new RecordedExchange(answers), async () => ({ ...someMember, ...member }));
  return gatherer.gather(person, keys, consent);
}

/** Each fact's value, or why there is none. */
export function values(book: FactBook): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(book).map(([key, fact]) => [key, fact.known ? fact.value : fact.why]),
  );
}

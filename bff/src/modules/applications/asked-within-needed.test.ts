import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Catalogue, isSensitive, loadCentre, onlyVersion, type FactKey } from '../catalogue';
import { factOrigins } from '../checks/fact-origins';
import { FactGatherer } from '../checks';
import { ledgerWith, RecordedExchange, someMember } from '../checks/testing/outside-parties';
import { Assessor } from './assessment';

const root = join(import.meta.dirname, '../../../centres');
const centres = readdirSync(root).filter((name) => !name.startsWith('_'));
const today = '2026-11-22';
const now = new Date(`${today}T02:00:00Z`);

const spouse = { name: '莫有宅', document: { kind: 'resident-id' as const, number: '990703198911180579' } };
const person = {
  ...{ userId: 'user-1', memberNo: '450700000001', name: '陈小满', nameSure: true, phone: null },
  document: { kind: 'resident-id' as const, number: '990721199605120268' },
  consentReference: 'joined',
};

async function catalogueOf(centre: string) {
  const profile = await loadCentre(join(root, centre));
  return new Catalogue(onlyVersion(profile), () => today);
}

/** Everybody is married, so that whatever is asked of a spouse is asked. */
function assessorOf(catalogue: Catalogue) {
  const exchange = new RecordedExchange({
    marriage: { status: 'married', spouse },
    property: { homes: [] },
  });
  const ledger = { ...ledgerWith(async () => someMember), findMember: async () => null };
  const settings = { cityCode: catalogue.cityCode, ledgerMs: 1000, exchangeMs: 1000 };
  const gatherer = new FactGatherer(ledger, exchange, { now: () => now }, settings);
  const stands = { of: () => catalogue, ofOrMain: () => catalogue };
  const plain = { seal: (text: string) => text, open: (text: string) => text };
  return { exchange, assessor: new Assessor(stands, () => gatherer, { now: () => now }, plain) };
}

const sensitiveConsentTo = (factKeys: string[]) => ({ reference: 'of health', givenAt: now, factKeys });
/** As a run of a standing order, which reads the facts of the family under its own consent. */
const run = {
  kind: 'standing-order' as const,
  orderId: 'o',
  period: '',
  every: 'month' as const,
  earlier: [],
};

describe.each(centres)('what departments are asked for, %s', (centre) => {
  it('is never more than the rules of the item need, item by item', async () => {
    const catalogue = await catalogueOf(centre);
    for (const { code: itemCode } of catalogue.itemsAt('app')) {
      const { exchange, assessor } = assessorOf(catalogue);
      const of = { centreCode: centre, itemCode, caseId: 'case-1' };
      const ask = (more: object) =>
        assessor.assess({ ...of, ...more }, { ...person, centreCode: centre }, {});
      const needed = catalogue.factsNeeded(itemCode);
      await ask({});
      expect(exchange.queries.flatMap(({ use }) => use.fields as FactKey[]).some(isSensitive)).toBe(false);
      await ask({ sensitiveConsent: sensitiveConsentTo(needed.filter(isSensitive)) });
      if (catalogue.standingOf(itemCode) !== null) {
        needed.push(...catalogue.factsNeeded(itemCode, 'month'));
        await ask({ origin: run });
      }
      for (const query of exchange.queries) {
        expect(departures(query, needed)).toEqual([]);
        expect(query.use).toMatchObject({ itemCodes: [itemCode], caseId: 'case-1' });
      }
    }
  });
});

/** Fields that the item does not need, or that this department does not tell. */
function departures({ dataset, use }: RecordedExchange['queries'][number], needed: readonly FactKey[]) {
  const fields = use.fields as FactKey[];
  if (fields.length === 0) return [`nothing of ${dataset}`];
  return fields.filter((field) => {
    const origins: readonly string[] = factOrigins[field];
    const told = origins.includes(dataset) || origins.includes(`spouse-${dataset}`);
    const health = use.basis === 'health-consent';
    return !needed.includes(field) || !told || isSensitive(field) !== health;
  });
}

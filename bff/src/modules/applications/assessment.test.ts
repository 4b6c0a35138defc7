import { join } from 'node:path';
import { Catalogue, isSensitive, loadCentre, onlyVersion, type FactKey } from '../catalogue';
import { Assessor } from './assessment';

const now = new Date('2026-11-22T02:13:00.000Z');
const person = {
  userId: 'user-1',
  memberNo: '450700000001',
  centreCode: 'qinzhou',
  name: '陈小满',
  nameSure: true,
  document: { kind: 'resident-id' as const, number: '990721199605120268' },
  phone: '15400000001',
  consentReference: 'joined',
};

let catalogue: Catalogue;
let asked: Record<string, FactKey[]>;
let assessor: Assessor;
beforeAll(async () => {
  const profile = await loadCentre(join(import.meta.dirname, '../../../centres/qinzhou'));
  catalogue = new Catalogue(onlyVersion(profile), () => '2026-11-22');
});
beforeEach(() => {
  asked = {};
  const gatherer = {
    gather: async (_: unknown, keys: readonly FactKey[], { reference }: { reference: string }) => {
      asked[reference] = [...keys];
      return {};
    },
    foresee: async (_: unknown, keys: readonly FactKey[], { reference }: { reference: string }) => {
      asked[reference] = [...keys];
      return { ledger: null, daysOfChange: () => [], factsOn: () => ({}) };
    },
  };
  const centres = { of: () => catalogue, ofOrMain: () => catalogue };
  const sealer = { seal: (text: string) => text };
  assessor = new Assessor(centres, () => gatherer, { now: () => now }, { ...sealer, open: (text) => text });
});

const of = (itemCode: string) => ({ centreCode: 'qinzhou', itemCode });
const consentTo = (...factKeys: string[]) => ({ reference: 'of its own', givenAt: now, factKeys });
const online = () => catalogue.itemsAt('app').map(({ code }) => code);
const resting = () => online().filter((code) => catalogue.sensitiveFacts(code).length > 0);

describe('facts of health', () => {
  it('are not asked for in the overview, nor for any item by itself', async () => {
    const ahead = await assessor.foresee(person, { until: '2027-11-22', purpose: '看往后一年' });
    expect(ahead.codes).toEqual(online());
    expect(asked['joined']!.filter(isSensitive)).toEqual([]);
    await assessor.assessAll(person, 'app');
    expect(asked['joined']!.length).toBeGreaterThan(20);
    expect(asked['joined']!.filter(isSensitive)).toEqual([]);
    for (const code of online()) {
      const { eligibility } = await assessor.assess(of(code), person, {});
      expect(Object.values(asked).flat().filter(isSensitive)).toEqual([]);
      expect({ code, verdict: eligibility.verdict }).toEqual({ code, verdict: 'unknown' });
    }
  });

  it('are asked for under the consent to just that, and the rest under the one of joining', async () => {
    expect(resting()).toEqual(['W11', 'W13']);
    for (const code of resting()) {
      const facts = catalogue.sensitiveFacts(code);
      await assessor.assess({ ...of(code), sensitiveConsent: consentTo(...facts) }, person, {});
      expect(asked['of its own']).toEqual(facts);
      expect(asked['joined']!.filter(isSensitive)).toEqual([]);
      expect([...asked['joined']!, ...facts].toSorted()).toEqual(catalogue.factsNeeded(code).toSorted());
    }
  });

  it('that the rules came to need after the consent stay unasked', async () => {
    for (const code of resting()) {
      const sensitiveConsent = consentTo('another fact');
      const { basis } = await assessor.assess({ ...of(code), sensitiveConsent }, person, {});
      expect(asked['of its own']).toBeUndefined();
      for (const key of catalogue.sensitiveFacts(code))
        expect(JSON.parse(basis)).toMatchObject({ facts: { [key]: { known: false, why: 'not-asked' } } });
    }
  });
});

import {
  Catalogue,
  factDefinition,
  loadCentre,
  onlyVersion,
  type Fact,
  type FactBook,
  type FactKey,
} from '../../bff/src/modules/catalogue/index';
import { inRoot } from '../checkout';
import { limitRow, quantile, type Row } from './row';

const TODAY = '2026-11-25';
const NOW = `${TODAY}T04:00:00.000Z`;
const WARM_UP = 50;
const ROUNDS = 400;

/** A value of each kind; yes or no turn and turn about, so that both ways through the rules are gone. */
const values = (yes: boolean) => ({
  'yes-no': yes,
  count: 6,
  money: 5_000_000,
  day: '2025-05-20',
  text: '示例',
});

/** Every item that can be done online, for one member, with every fact there: rules, working, words, answer as JSON. */
export async function measureEligibility(): Promise<Row> {
  const catalogue = new Catalogue(
    onlyVersion(await loadCentre(inRoot('bff', 'centres', 'qinzhou'))),
    () => TODAY,
  );
  const codes = catalogue.itemsAt('app').map(({ code }) => code);
  const keys = [...new Set(codes.flatMap((code) => catalogue.factsNeeded(code)))];
  const books = [bookOf(keys, true), bookOf(keys, false)];
  const took = Array.from({ length: WARM_UP + ROUNDS }, (_, round) => {
    const began = performance.now();
    const results = codes.map((code) =>
      catalogue.assess(code, books[round % 2]!, { today: TODAY, now: NOW, answers: {} }),
    );
    JSON.stringify({ results });
    return performance.now() - began;
  });
  const p95 = quantile(took.slice(WARM_UP), 0.95);
  return limitRow(`All ${codes.length} online items for one member, facts at hand, p95`, p95, 50, 'ms');
}

function bookOf(keys: readonly FactKey[], yes: boolean): FactBook {
  const factOf = (key: FactKey): Fact => {
    const { type, department } = factDefinition(key);
    return { known: true, value: values(yes)[type], source: department, observedAt: NOW };
  };
  return Object.fromEntries(keys.map((key) => [key, factOf(key)]));
}

import type { Reason } from '@gjj/shared-types';
import { reasonGroups } from './reason-groups';

const reason = (ruleId: string, verdict: Reason['verdict']) => ({ ruleId, verdict }) as Reason;

it('puts what speaks against first, then what is open, and loses no reason', () => {
  const groups = reasonGroups([
    reason('a', 'yes'),
    reason('b', 'unknown'),
    reason('c', 'no'),
    reason('d', 'yes'),
  ]);
  expect(groups.map(({ verdict, reasons }) => [verdict, reasons.map(({ ruleId }) => ruleId)])).toEqual([
    ['no', ['c']],
    ['unknown', ['b']],
    ['yes', ['a', 'd']],
  ]);
  expect(reasonGroups([])).toEqual([]);
});

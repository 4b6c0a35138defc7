import { newId } from '../../platform/ids';
import { isDrawn } from './drawn-for-check';

const cases = Array.from({ length: 4000 }, newId);
const drawn = (percent: number) => cases.filter((caseId) => isDrawn(caseId, 'licence', percent));

it('draws about the share that the profile states, all of 100 and ever more of more', () => {
  expect(drawn(100)).toHaveLength(cases.length);
  // 4000 at 20 %: 800, and five deviations of 25 to each side.
  expect(drawn(20).length).toBeGreaterThan(675);
  expect(drawn(20).length).toBeLessThan(925);
  const more = new Set(drawn(50));
  expect(drawn(20).every((caseId) => more.has(caseId))).toBe(true);
});

it('draws the same promise whenever it is asked, and each material on its own', () => {
  expect(drawn(20)).toEqual(drawn(20));
  const other = cases.filter((caseId) => isDrawn(caseId, 'premises', 20));
  expect(other).not.toEqual(drawn(20));
});

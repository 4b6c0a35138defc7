import { readdirSync } from 'node:fs';

import { placeSchema } from '../simulators/people/place';
import { readStartOptions } from './options';
import { placeOf, unknownCentres } from './places';
import { CENTRES_DIR, choiceOf } from './settings';

it('reads one centre or several, each once', () => {
  expect(readStartOptions([]).centres).toEqual(['qinzhou']);
  expect(readStartOptions(['--centre', 'qinzhou, kaifeng,qinzhou']).centres).toEqual(['qinzhou', 'kaifeng']);
});

it.each([[['nowhere']], [['qinzhou', 'nowhere']], [['../secrets', 'nowhere']], [['_law', 'nowhere']], [[]]])(
  'says in one line which centres there are when asked for %j',
  (codes) => {
    const line = unknownCentres(codes, CENTRES_DIR)!;
    expect(line).toMatch(/^No centre called .*; there are: anqing, .*kaifeng.*qinzhou/);
    expect(line).not.toContain('\n');
    expect(line.split('there are')[1]).not.toContain('_');
    if (codes.includes('nowhere')) expect(line).toContain('nowhere;');
  },
);

const centres = readdirSync(CENTRES_DIR).filter((name) => !name.startsWith('_'));

it.each(centres)('finds where the demo people of %s live', (code) => {
  expect(unknownCentres([code], CENTRES_DIR)).toBeNull();
  const place = placeSchema.parse(placeOf(code, CENTRES_DIR));
  expect(place.cityName).not.toMatch(/公积金|中心/);
});

it('names the levels of approval where a centre has them', () => {
  const levelsOf = (code: string) => placeOf(code, CENTRES_DIR).approvalLevels;
  expect(levelsOf('longyan')).toEqual(['经办人', '科室负责人', '分管副主任']);
  expect([levelsOf('qinzhou'), levelsOf('beijing')]).toEqual([[], []]);
});

it('keeps a store for each choice of centres, and the usual one where it was', () => {
  expect(choiceOf(['qinzhou'])).toBe('');
  expect(choiceOf(['qinzhou', 'kaifeng'])).toBe('qinzhou_kaifeng');
});

import { isCardNumber, isIdNumber, staffRoles } from '@gjj/shared-types';
import { HOME, type Place } from './place';
import { readPeople } from './read-people';
import { readStaff } from './read-staff';

const kaifeng: Place = {
  code: 'kaifeng',
  cityName: '开封市',
  cityCode: '410200',
  districts: [
    { code: '410200', name: '市本级' },
    { code: '410202', name: '龙亭区' },
    { code: '410203', name: '顺河回族区' },
  ],
};
const beijing: Place = {
  code: 'beijing',
  cityName: '北京',
  cityCode: '110100',
  districts: [{ code: '110100', name: '北京市' }],
};
const nanning: Place = {
  code: 'nanning',
  cityName: '南宁',
  cityCode: '450100',
  districts: [{ code: '450100', name: '南宁市' }],
};
const codesIn = ({ districts }: Place) => new Set(districts.map(({ code }) => code));

it.each([kaifeng, beijing, nanning])(
  'moves everybody to $code: no word and no district of home is left',
  (place) => {
    const people = readPeople([place]);
    expect(people.map(({ key }) => key)).toEqual(readPeople().map(({ key }) => key));
    for (const { accounts, facts, situation, cards } of people) {
      for (const { districtCode } of [...accounts, ...facts.leases])
        expect(codesIn(place)).toContain(districtCode);
      for (const { cityCode } of facts.homes) expect(cityCode).toBe(place.cityCode);
      const addresses = [...facts.homes, ...facts.leases, ...facts.purchases].map(({ address }) => address);
      const words = [situation, ...addresses, ...[...accounts, ...cards].map((one) => JSON.stringify(one))];
      expect(words.join()).not.toMatch(/钦州|灵山|浦北|钦南|钦北/);
    }
  },
);

it('keeps who is not from here not from here, in Nanning too', () => {
  for (const place of [HOME, kaifeng, nanning]) {
    const stranger = readPeople([place]).find(({ key }) => key === 'lu-zhiyuan')!;
    expect(stranger.facts.household.cityCode.slice(0, 4)).not.toBe(place.cityCode.slice(0, 4));
  }
});

it('gives every further place newcomers: invented, with real checksums, and nothing of anybody else', () => {
  const people = readPeople([HOME, kaifeng, beijing]);
  const newcomers = people.filter(({ cityName }) => cityName !== HOME.cityName);
  expect(newcomers).toHaveLength(6);
  for (const { idNumber, phone, cards } of newcomers) {
    expect([idNumber, isIdNumber(idNumber)]).toEqual([expect.stringMatching(/^99/), true]);
    expect(phone).toMatch(/^1540000\d{4}$/);
    for (const { number } of cards) expect([number, isCardNumber(number)]).toEqual([number, true]);
  }
  const own = people.flatMap((person) => [
    person.key,
    person.name,
    person.idNumber,
    person.phone,
    ...[person.openid, person.memberNo].filter((value) => value !== undefined),
    ...[...person.cards.map(({ number }) => number), ...person.accounts.map(({ accountNo }) => accountNo)],
  ]);
  expect(own.filter((value, index) => own.indexOf(value) !== index)).toEqual([]);
});

it('has a reviewer in each office of an approval by levels, in every district that has one', () => {
  const levels = ['经办人', '科室负责人', '分管副主任'];
  const reviewers = readStaff([{ ...kaifeng, approvalLevels: levels }]).filter(
    ({ role }) => role === 'reviewer',
  );
  expect(reviewers.map(({ username }) => username).sort()).toEqual([
    'kaifeng-first-reviewer',
    'kaifeng-first-reviewer-2',
    'kaifeng-first-reviewer-3',
    'kaifeng-reviewer-1',
    'kaifeng-reviewer-2',
    'kaifeng-reviewer-3',
    'kaifeng-second-reviewer',
    'kaifeng-second-reviewer-2',
    'kaifeng-second-reviewer-3',
  ]);
  expect(new Set(reviewers.map(({ name }) => name)).size).toBe(reviewers.length);
  const first = reviewers.filter(({ username }) => username.startsWith('kaifeng-first-'));
  expect(first.map(({ offices }) => offices)).toEqual(levels.map((level) => [level]));
  expect(readStaff([kaifeng]).filter(({ role }) => role === 'reviewer')).toHaveLength(4);
});

it('has staff of every role and two pairs of eyes in every place, under names that say which', () => {
  const staff = readStaff([HOME, kaifeng, beijing]);
  for (const place of [kaifeng, beijing]) {
    const own = staff.filter(({ username }) => username.startsWith(`${place.code}-`));
    expect(new Set(own.map(({ role }) => role))).toEqual(new Set(staffRoles));
    for (const { districtCode } of own) expect(codesIn(place)).toContain(districtCode);
    const names = own.map(({ username }) => username);
    expect(names).toEqual(expect.arrayContaining([`${place.code}-acceptor-1`, `${place.code}-reviewer-1`]));
  }
  expect(new Set(staff.map(({ username }) => username)).size).toBe(staff.length);
  expect(JSON.stringify(staff.filter(({ districtCode }) => !districtCode.startsWith('4507')))).not.toMatch(
    /钦|灵山|浦北|lingshan|pubei/,
  );
});

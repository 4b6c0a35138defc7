import { readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { moveTo } from './move';
import { HOME, shortName, type Place } from './place';

export const staffSchema = z.strictObject({
  username: z.string(),
  name: z.string(),
  role: z.enum([
    'clerk',
    'acceptor',
    'reviewer',
    'supervisor',
    'finance',
    'service-agent',
    'auditor',
    'catalogue-admin',
    'account-admin',
  ]),
  districtCode: z.string().regex(/^\d{6}$/),
  /** For demos only; printed by `npm start`. */
  password: z.string().min(12),
  /** Of an approval by levels. */
  offices: z.array(z.string()).exactOptional(),
});

export type DemoStaff = z.output<typeof staffSchema>;

/** The demo staff of every place: of the centre and of its first two districts. */
export function readStaff(places: readonly Place[] = [HOME]): DemoStaff[] {
  const text = readFileSync(new URL('./staff.yaml', import.meta.url), 'utf8');
  const written = z.array(staffSchema).parse(parseYaml(text));
  return places.flatMap((place) => {
    const staff = place.code === HOME.code ? written : staffOf(place, written);
    // One supervisor proposes to revoke a decision, another revokes it.
    return [...inOffices(staff, place.approvalLevels ?? []), ...colleagues(staff, 'supervisor', 2)];
  });
}

/** Their names say the centre, and `first` and `second` its districts; where it has but one, `second` is left out. */
function staffOf(place: Place, written: readonly DemoStaff[]): DemoStaff[] {
  const { code, words } = moveTo(place);
  const [, , third] = place.districts;
  return written
    .filter(({ username }) => third !== undefined || !username.startsWith('pubei-'))
    .map((staff) => {
      const username = `${place.code}-${staff.username
        .replace('lingshan-', 'first-')
        .replace('pubei-', 'second-')
        .replace('centre-', '')}`;
      return {
        ...staff,
        username,
        name: named(words(staff.name), place),
        districtCode: code(staff.districtCode),
        password: `Demo-${username}-2026`,
      };
    });
}

/** A case needs a reviewer of its district in each office; where there are too few, they get colleagues. */
function inOffices(staff: readonly DemoStaff[], levels: readonly string[]): DemoStaff[] {
  if (levels.length < 2) return [...staff];
  const all = [...staff, ...colleagues(staff, 'reviewer', levels.length)];
  const nth = new Map<string, number>();
  return all.map((one) => {
    if (one.role !== 'reviewer') return one;
    const place = nth.get(one.districtCode) ?? 0;
    nth.set(one.districtCode, place + 1);
    return { ...one, offices: [levels[place % levels.length]!] };
  });
}

/** Where a district has somebody of the role but too few, those who are missing. */
function colleagues(staff: readonly DemoStaff[], role: DemoStaff['role'], needed: number): DemoStaff[] {
  const ofRole = staff.filter((one) => one.role === role);
  const districts = [...new Set(ofRole.map(({ districtCode }) => districtCode))];
  return districts.flatMap((district) => {
    const there = ofRole.filter(({ districtCode }) => districtCode === district);
    const missing = Math.max(0, needed - there.length);
    return Array.from({ length: missing }, (_, index) => colleagueOf(there[0]!, there.length + index + 1));
  });
}

const NUMERALS = '一二三四五';

/** 龙岩审核一 → 龙岩审核三, 新罗审核员 → 新罗审核员二. @param nth of those there, up to five */
function colleagueOf(like: DemoStaff, nth: number): DemoStaff {
  const username = `${like.username.replace(/-1$/, '')}-${nth}`;
  const name = `${like.name.replace(/一$/, '')}${NUMERALS[nth - 1]!}`;
  return { ...like, username, name, password: `Demo-${username}-2026` };
}

/** 市本级受理一 → 开封受理一; where the city has no districts of its own, everybody is named after it. */
function named(name: string, { cityName, districts }: Place): string {
  const city = shortName(cityName);
  return name.startsWith('市本级') || districts.length > 1 ? name.replace('市本级', city) : `${city}${name}`;
}

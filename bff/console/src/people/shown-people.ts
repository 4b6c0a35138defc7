import type { StaffRow } from '@gjj/shared-types';

export interface PeopleFilter {
  words: string;
  role?: string | undefined;
  districtCode?: string | undefined;
  open?: string | undefined;
}

export const noFilter: PeopleFilter = { words: '' };

export function shownPeople(
  people: readonly StaffRow[],
  { words, role, districtCode, open }: PeopleFilter,
): StaffRow[] {
  const typed = words.trim().toLowerCase();
  return people.filter(
    (person) =>
      (typed === '' || person.name.includes(typed) || person.username.includes(typed)) &&
      (role === undefined || person.role === role) &&
      (districtCode === undefined || person.districtCode === districtCode) &&
      (open === undefined || person.open === (open === 'open')),
  );
}

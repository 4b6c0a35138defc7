import { birthDayOf, type IdentityDocument } from '@gjj/shared-types';
import type { Derived } from '../observed';
import type { DatasetAnswers } from '../ports';
import { latest } from './days';

const adultYears = 18;
/** A household register of less than three years still makes a new citizen (银保监规〔2022〕4号). */
const settledYears = 3;

/** Whole years from one day to another. */
export function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/** Null where the document does not tell when its holder was born. */
export function ageOn(document: IdentityDocument, today: string): number | null {
  const birthDay = birthDayOf(document);
  return birthDay === null ? null : yearsBetween(birthDay, today);
}

export function householdFacts(
  { cityCode: registeredIn, since }: DatasetAnswers['household'],
  cityCode: string,
  today: string,
): Derived {
  const householdInCity = registeredIn.slice(0, 4) === cityCode.slice(0, 4);
  return { householdInCity, newCitizen: !householdInCity || yearsBetween(since, today) < settledYears };
}

export function childrenFacts({ children }: DatasetAnswers['children'], today: string): Derived {
  const minors = children.filter(({ birthDay }) => yearsBetween(birthDay, today) < adultYears);
  return { children: children.length, minorChildren: minors.length };
}

export function educationFacts({ graduations }: DatasetAnswers['education']): Derived {
  return {
    graduatedOn: latest(graduations.filter(({ fullTime }) => fullTime).map(({ graduatedOn }) => graduatedOn)),
  };
}

import { familyRelations, type Answers, type FamilyRelation } from '@gjj/shared-types';
import { factDefinition, type FactKey } from './fact-dictionary';
import type { JudgedItem } from './item-schema';

/** Of whom of the family, and what. */
export interface OfFamily {
  relation: FamilyRelation;
  factKeys: FactKey[];
}

const isRelation = (value: unknown): value is FamilyRelation =>
  (familyRelations as readonly unknown[]).includes(value);

/** Whose the form says that it is; null: the applicant's own, or the item is about nothing of the family's. */
export function relationIn(
  { ofFamily }: Pick<JudgedItem, 'ofFamily'>,
  answers: Answers,
): FamilyRelation | null {
  const answer = ofFamily && answers[ofFamily.question];
  return isRelation(answer) ? answer : null;
}

/** What is to be read of somebody of the family, by what the form says; null: nothing. */
export function ofFamily(
  { item, factKeys }: { item: Pick<JudgedItem, 'ofFamily'>; factKeys: readonly FactKey[] },
  answers: Answers,
): OfFamily | null {
  const relation = relationIn(item, answers);
  if (relation === null) return null;
  const theirs = factKeys.filter((key) => factDefinition(key).department === item.ofFamily!.department);
  return { relation, factKeys: theirs };
}

/** The question must be there, and offer somebody of the family. */
export function reportOfFamily(
  item: Pick<JudgedItem, 'ofFamily' | 'questions'>,
  report: (path: string, message: string) => void,
): void {
  if (item.ofFamily === undefined) return;
  const { question } = item.ofFamily;
  const named = item.questions.find(({ key }) => key === question);
  if (named === undefined) report('ofFamily.question', `no question ${question} in this item`);
  else if (!named.options?.some(({ value }) => isRelation(value)))
    report('ofFamily.question', `${question} offers none of ${familyRelations.join(', ')}`);
}

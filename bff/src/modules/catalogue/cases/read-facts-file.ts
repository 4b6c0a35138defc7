import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { answers, day } from '@gjj/shared-types';
import { z } from 'zod';
import { CentreProfileError } from '../profile/centre-profile-error';
import { ProfileReading } from '../profile/profile-reading';
import { caseFileSchema, factsSchema } from './case-file';

const oneMember = z.strictObject({
  item: z.string().optional(),
  today: day.optional(),
  facts: factsSchema,
  answers: answers.default({}),
});

/** What is known of one member, to be decided upon. */
export type FactsFile = z.infer<typeof oneMember>;

/**
 * Reads what is known of one member: `item`, `today`, `facts`, `answers`. Of a file of cases it takes the facts that
 * all cases share, with those of the case that is named.
 * @throws CentreProfileError where the file cannot be used
 * @throws RangeError where it has no case of that name
 */
export async function readFactsFile(path: string, caseName?: string): Promise<FactsFile> {
  const file = basename(path);
  const reading = new ProfileReading({ name: file, files: new Map([[file, await readFile(path)]]) });
  const value = reading.plain(file);
  const hasCases = typeof value === 'object' && value !== null && 'cases' in value;
  const facts = hasCases ? ofCases(reading, file, value, caseName) : reading.parse(file, oneMember, value);
  if (facts === null || reading.problems.length > 0)
    throw new CentreProfileError(dirname(path), reading.problems);
  if (caseName !== undefined && !hasCases) throw new RangeError(`${file} has no cases`);
  return facts;
}

function ofCases(reading: ProfileReading, file: string, value: unknown, name?: string): FactsFile | null {
  const parsed = reading.parse(file, caseFileSchema, value);
  if (parsed === null) return null;
  const { item, today, facts, cases } = parsed;
  if (name === undefined) return { item, today, facts, answers: {} };
  const one = cases.find((candidate) => candidate.name === name);
  if (one === undefined) throw new RangeError(`${file} has no case ${name}`);
  return { item, today: one.today ?? today, facts: { ...facts, ...one.facts }, answers: one.answers };
}

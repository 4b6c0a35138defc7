import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answers, day, verdict } from '@gjj/shared-types';
import { parse } from 'yaml';
import { z } from 'zod';

const facts = z.record(z.string(), z.union([z.boolean(), z.int(), z.string()]));

const expected = z.strictObject({
  verdict,
  capFen: z.int().nullable(),
  nextDate: day.nullable(),
  automatic: z.boolean(),
  /** Rules that did not say yes. */
  because: z.array(z.string()).default([]),
  waived: z.array(z.string()).optional(),
  asked: z.array(z.string()).optional(),
});

const casesFile = z.strictObject({
  item: z.string(),
  today: day,
  facts,
  cases: z.array(
    z.strictObject({
      name: z.string(),
      today: day.optional(),
      facts: facts.default({}),
      answers: answers.default({}),
      expect: expected,
    }),
  ),
});
export type CentreCase = Omit<z.infer<typeof casesFile>['cases'][number], 'today'> & {
  item: string;
  today: string;
};

/** Cases of a centre (cases/*.yaml): each file's facts with what a case says otherwise. */
export async function readCentreCases(folder: string): Promise<CentreCase[]> {
  const names = (await readdir(join(folder, 'cases'))).filter((name) => name.endsWith('.yaml')).sort();
  const files = await Promise.all(names.map((name) => readFile(join(folder, 'cases', name), 'utf8')));
  return files.flatMap((text) => {
    const file = casesFile.parse(parse(text));
    return file.cases.map((one) => ({
      ...one,
      item: file.item,
      today: one.today ?? file.today,
      facts: { ...file.facts, ...one.facts },
    }));
  });
}

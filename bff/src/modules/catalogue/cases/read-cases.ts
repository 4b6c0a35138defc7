import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { CentreProfileError, type ProfileProblem } from '../profile/centre-profile-error';
import { ProfileReading } from '../profile/profile-reading';
import { caseFileSchema, type CentreCase } from './case-file';

/** Cases of a centre and what is wrong with their files; a file that cannot be read gives problems and no cases. */
export interface CasesRead {
  cases: CentreCase[];
  problems: readonly ProfileProblem[];
}

const within = 'cases';

/** Reads cases/*.yaml of a centre's folder: each file's facts with what a case says otherwise. Never throws for them. */
export async function findCases(folder: string): Promise<CasesRead> {
  const names = await readdir(join(folder, within)).catch(() => []);
  const files = await Promise.all(
    names
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map(
        async (name) => [`${within}/${name}`, await readFile(join(folder, within, name))] as [string, Buffer],
      ),
  );
  const reading = new ProfileReading({ name: basename(folder), files: new Map(files) });
  const cases = files.flatMap(([file]) => casesOf(reading, file));
  return { cases, problems: reading.problems };
}

/** @throws CentreProfileError where a file of cases cannot be used */
export async function readCases(folder: string): Promise<CentreCase[]> {
  const { cases, problems } = await findCases(folder);
  if (problems.length > 0) throw new CentreProfileError(folder, problems);
  return cases;
}

function casesOf(reading: ProfileReading, file: string): CentreCase[] {
  const value = reading.plain(file);
  const parsed = reading.parse(file, caseFileSchema, value);
  if (parsed === null) return [];
  return parsed.cases.map(({ name, today, facts, answers, expect }, index) => ({
    file,
    line: reading.origins.find(value, ['cases', String(index)], { file, line: 0 }).line,
    name,
    item: parsed.item,
    today: today ?? parsed.today,
    facts: { ...parsed.facts, ...facts },
    answers,
    expect,
  }));
}

import type { z } from 'zod';
import { centreSchema, crossRulesSchema, termsSchema, textsSchema } from '../domain/centre-schema';
import type { CentreProfile, CentreSettings, CrossRules } from '../domain/centre-schema';
import { certificatesSchema, type Certificates } from '../domain/certificate-schema';
import { flowSchema, type Flow } from '../domain/flow-schema';
import { itemSchema, type DatedItem } from '../domain/item-schema';
import { lawFileSchema } from '../domain/law-schema';
import { lettersSchema, plainLetters, type Letters } from '../domain/letter-schema';
import { homeLoansSchema, type HomeLoan } from '../domain/home-loan-schema';
import { CentreProfileError } from './centre-profile-error';
import { idleDrops, inherit } from './inherit';
import { lawProblems } from './law-problems';
import { normaliseItem, normaliseLoan } from './normalise-item';
import { readProfileFiles, versionOf, type ProfileFiles } from './profile-files';
import type { FiledItem } from './filed-item';
import { findProfileProblems } from './profile-problems';
import { findProfileWarnings, type FiledWarning, type ProfileWarning } from './profile-warnings';
import { ProfileReading, type FiledValue } from './profile-reading';
import { isRecord } from './resolve-sources';
import { windowProblems } from './window-problems';

/**
 * Reads a centre's folder over the law and the defaults.
 * @param beside the folder that holds both; the one that holds the centre's where it is left out
 * @throws CentreProfileError with every problem of every file
 */
export async function loadCentre(folder: string, beside?: string): Promise<CentreProfile> {
  return parseCentre(await readProfileFiles(folder, beside));
}

/**
 * Files → a checked profile. Pure.
 * @throws CentreProfileError with every problem of every file
 */
export function parseCentre(profile: ProfileFiles): CentreProfile {
  return parseWithWarnings(profile).centre;
}

/** As `loadCentre`, with what can be used and yet hardly was meant so. */
export async function loadWithWarnings(folder: string, beside?: string): Promise<CentreWithWarnings> {
  return parseWithWarnings(await readProfileFiles(folder, beside));
}

interface CentreWithWarnings {
  centre: CentreProfile;
  warnings: ProfileWarning[];
}

function parseWithWarnings(profile: ProfileFiles): CentreWithWarnings {
  const reading = new ProfileReading(profile);
  const law = reading.parse('_law/law.yaml', lawFileSchema);
  const settings = reading.parse('centre.yaml', centreSchema, overDefaults(reading, 'centre.yaml'));
  const filedTerms = termsOf(reading);
  const terms = reading.parse('terms.yaml', termsSchema, filedTerms.value);
  const flows = flowsOf(reading);
  const texts = reading.parse(own(reading, 'texts.yaml'), textsSchema);
  const letters = lettersOf(reading);
  const certificates = certificatesOf(reading);
  const homeLoans = homeLoansOf(reading);
  const crossRules = crossRulesOf(reading);
  const filed = settings === null ? [] : itemsOf(reading, settings);
  if (law && texts && crossRules && homeLoans) {
    const ground = { law, texts, crossRules, homeLoans, flows: flows ?? [] };
    for (const { filed: where, path, message } of findProfileProblems(filed, ground))
      reading.report(where, path, message);
    if (terms && flows && settings && letters && certificates !== undefined) {
      const items = filed.map(({ item }) => item).toSorted(byCode);
      const papers = { letters, certificates };
      const centre = { ...ground, flows, settings, terms, ...papers, items, version: versionOf(profile) };
      for (const { filed: where, path, message } of [
        ...lawProblems(filed, centre),
        ...windowProblems(centre),
      ])
        reading.report(where, path, message);
      if (reading.problems.length === 0) {
        const warnings = findProfileWarnings(centre, filed, filedTerms);
        return { centre, warnings: warnings.map((warning) => placed(reading, warning)) };
      }
    }
  }
  throw new CentreProfileError(profile.name, uniqueProblems(reading));
}

function placed(reading: ProfileReading, { filed, path, words, advice }: FiledWarning): ProfileWarning {
  return { ...reading.placeOf(filed, path), words, advice };
}

/** The common ones, with the centre's own over them; a version that was published before there were any has neither. */
function lettersOf(reading: ProfileReading): Letters | null {
  const [mine, common] = ['letters.yaml', '_defaults/letters.yaml'];
  if (!reading.has(mine) && !reading.has(common)) return plainLetters;
  return reading.parse(own(reading, mine), lettersSchema, overDefaults(reading, mine));
}

/** null: a version that was published before there were any gives none; undefined: it is written wrongly. */
function certificatesOf(reading: ProfileReading): Certificates | null | undefined {
  const [mine, common] = ['certificates.yaml', '_defaults/certificates.yaml'];
  if (!reading.has(mine) && !reading.has(common)) return null;
  const schema = certificatesSchema;
  return reading.parse(own(reading, mine), schema, overDefaults(reading, mine)) ?? undefined;
}

function termsOf(reading: ProfileReading): FiledValue {
  const value = overDefaults(reading, 'terms.yaml');
  return { file: own(reading, 'terms.yaml'), path: '', value };
}

/** A problem of a shared file is found once for each item that uses it; it is told once. */
function uniqueProblems({ problems }: ProfileReading) {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function byCode(one: DatedItem, other: DatedItem): number {
  const order = (item: DatedItem) => `${item.code} ${item.effectiveFrom}`;
  return order(one) < order(other) ? -1 : 1;
}

/** The centre's own file, or the common one where it has none. */
function own(reading: ProfileReading, file: string): string {
  return reading.has(file) ? file : `_defaults/${file}`;
}

/** The common file with the centre's own fields over it. */
function overDefaults(reading: ProfileReading, file: string): unknown {
  const common = reading.has(`_defaults/${file}`) ? reading.read(`_defaults/${file}`) : {};
  if (!reading.has(file) && isRecord(common) && file !== 'centre.yaml') return common;
  const value = reading.read(file);
  if (!isRecord(value) || !isRecord(common)) return value;
  return reading.origins.carry({ ...common, ...value }, value);
}

/** One version, or a list of dated ones. */
function flowsOf(reading: ProfileReading): Flow[] | null {
  return versionsIn(reading, own(reading, 'flow.yaml'), flowSchema);
}

function versionsIn<S extends z.ZodType>(
  reading: ProfileReading,
  file: string,
  schema: S,
): z.output<S> | null {
  const value = reading.read(file);
  return value === undefined ? null : reading.parse(file, schema, isRecord(value) ? [value] : value);
}

/** None where the centre has no such file: then nothing is stated. A version of before there was more has the limit. */
function homeLoansOf(reading: ProfileReading): HomeLoan[] | null {
  const file = ['home-loan.yaml', 'loan-limit.yaml'].find((name) => reading.has(name));
  if (file === undefined) return [];
  const value = reading.read(file);
  if (value === undefined) return null;
  const versions: unknown[] = Array.isArray(value) ? value : [value];
  const written = versions.map((one) => normaliseLoan(one, reading.origins));
  const placed = Array.isArray(value) ? reading.origins.carry(written, value) : written;
  return reading.parse(file, homeLoansSchema, placed);
}

function crossRulesOf(reading: ProfileReading): CrossRules | null {
  return reading.has('cross-rules.yaml')
    ? reading.parse('cross-rules.yaml', crossRulesSchema)
    : { conditions: [] };
}

function itemsOf(reading: ProfileReading, { inherits }: CentreSettings): FiledItem[] {
  const mine = reading.readAll('items/');
  const extended = mine.flatMap(({ value }) => (isRecord(value) ? [String(value['extends'])] : []));
  const wanted = inherits === 'all' ? undefined : new Set([...inherits, ...extended]);
  const commons = reading.readAll('_defaults/items/', wanted);
  const written = mine
    .map((filed) => ({ ...filed, value: inherited(reading, filed, commons) }))
    // What it rests on is not there: that is told, and nothing that follows from it.
    .filter(({ value }) => value !== undefined);
  const codes = new Set(mine.map(({ value }) => codeOf(value)));
  const taken = commons.filter(({ value }) => {
    const code = codeOf(value);
    return !codes.has(code) && (inherits === 'all' || inherits.includes(code));
  });
  if (inherits !== 'all') reportStrangers(reading, inherits, commons);
  const filed = [...written, ...taken].flatMap((one) => {
    const normal = { ...one, value: normaliseItem(one.value, reading.origins) };
    const item = reading.check(normal, itemSchema);
    return item === null ? [] : [{ ...normal, item }];
  });
  if (filed.length === 0 && reading.problems.length === 0) reading.reportFile('items', '', 'holds no item');
  return filed;
}

function codeOf(value: unknown): string {
  if (!isRecord(value)) return '';
  const code = value['code'] ?? value['extends'];
  return typeof code === 'string' ? code : '';
}

function inherited(reading: ProfileReading, filed: FiledValue, commons: readonly FiledValue[]): unknown {
  if (!isRecord(filed.value) || filed.value['extends'] === undefined) return filed.value;
  const wanted = codeOf({ code: filed.value['extends'] });
  const parent = commons.find(({ value }) => codeOf(value) === wanted)?.value;
  if (parent === undefined) {
    reading.report(filed, ['extends'], `no common item ${wanted}`);
    return undefined;
  }
  if (filed.value['drop'] !== undefined && !Array.isArray(filed.value['drop']))
    reading.report(filed, ['drop'], `expected array, received ${typeof filed.value['drop']}`);
  for (const name of idleDrops(parent, filed.value))
    reading.report(filed, ['drop'], `${wanted} has nothing called ${name}`);
  return inherit(parent, filed.value, reading.origins);
}

function reportStrangers(reading: ProfileReading, codes: readonly string[], commons: readonly FiledValue[]) {
  const known = new Set(commons.map(({ value }) => codeOf(value)));
  for (const code of codes.filter((one) => !known.has(one)))
    reading.reportFile('centre.yaml', 'inherits', `no common item ${code}`);
}

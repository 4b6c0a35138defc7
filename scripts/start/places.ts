import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

import type { Place } from '../simulators/people/place';

const centreFile = z.object({
  name: z.string(),
  cityCode: z.string(),
  districts: z.array(z.object({ code: z.string(), name: z.string() })).min(1),
});

/** A flow is one, or a list of dated ones. */
const flow = z.object({ approvalLevels: z.array(z.string()).default([]) });
const flowFile = z.union([z.array(flow), flow.transform((one) => [one])]);

/** Centres that were asked for and are not there, as one line that says which there are; null where all are. */
export function unknownCentres(codes: readonly string[], folder: string): string | null {
  const isThere = (code: string) => /^[a-z][a-z0-9-]*$/.test(code) && existsSync(profileOf(code, folder));
  const unknown = codes.filter((code) => !isThere(code));
  if (unknown.length === 0 && codes.length > 0) return null;
  return `No centre called ${unknown.join(', ') || "''"}; there are: ${centreCodes(folder).join(', ')}`;
}

function centreCodes(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('_') && existsSync(profileOf(name, folder)))
    .sort();
}

/** Where the demo people of a centre live, read from its profile. */
export function placeOf(code: string, folder: string): Place {
  const centre = centreFile.parse(parse(readFileSync(profileOf(code, folder), 'utf8')));
  const cityName = centre.name.replace(/住房公积金.*$/, '') || centre.name;
  const districts = centre.districts.map(({ code: district, name }) => ({ code: district, name }));
  return { code, cityName, cityCode: centre.cityCode, districts, approvalLevels: levelsOf(code, folder) };
}

/** The longest way up that its flow has or had; none where one office decides alone. */
function levelsOf(code: string, folder: string): string[] {
  const path = join(folder, code, 'flow.yaml');
  const flows = existsSync(path) ? flowFile.parse(parse(readFileSync(path, 'utf8'))) : [];
  const ways = flows.map(({ approvalLevels }) => approvalLevels).filter(({ length }) => length > 1);
  return ways.toSorted((one, other) => other.length - one.length)[0] ?? [];
}

const profileOf = (code: string, folder: string): string => join(folder, code, 'centre.yaml');

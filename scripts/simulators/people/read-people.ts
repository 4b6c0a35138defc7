import { readdirSync, readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { personSchema, type Person } from './person';

const FOLDER = new URL('./members/', import.meta.url);

/** The demo people, one YAML file each, in the order of their file names. */
export function readPeople(): Person[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => personSchema.parse(parseYaml(readFileSync(new URL(file, FOLDER), 'utf8'))));
}

import { readdirSync, readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { furtherPeople } from './further';
import { moveTo } from './move';
import { personSchema, type Person } from './person';
import { HOME, type Place } from './place';
import { settle } from './settle';

const FOLDER = new URL('./members/', import.meta.url);

/** All demo people in the first place, and a few newcomers in every further one. */
export function readPeople(places: readonly Place[] = [HOME]): Person[] {
  const written = readWritten();
  return places.flatMap((place, nth) => {
    const people = nth === 0 ? written : furtherPeople(written, place, nth);
    const move = moveTo(place);
    return people.map((person) => settle(person, place, move));
  });
}

/** As the files have them, one YAML file each, in the order of their names. */
function readWritten(): Person[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => personSchema.parse(parseYaml(readFileSync(new URL(file, FOLDER), 'utf8'))));
}

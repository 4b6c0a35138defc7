import type { Place } from '../simulators/people/place';
import { readPeople } from '../simulators/people/read-people';
import { readStaff } from '../simulators/people/read-staff';
import type { Ports } from './ports';
import { addressOf } from './settings';
import { textTable } from './text-table';

/** What `npm start` prints when everything is up: four addresses, and who may come in. */
export function welcome(ports: Ports, places: readonly Place[]): string {
  return [
    '',
    'Ready. Ctrl-C stops everything; the data stays.',
    '',
    textTable(addresses(ports)),
    '',
    'Members (no password: choose one from "WeChat on this desk", or sign in by phone; the SMS code appears on the desk)',
    'Name, phone, ID number, own bank cards, situation',
    ...places.flatMap((place) => [
      ...(places.length > 1 ? [place.cityName] : []),
      textTable(memberRows(places, place)),
    ]),
    '',
    'Staff (user name and password)',
    textTable(readStaff(places).map((staff) => [staff.name, staff.role, staff.username, staff.password])),
    '',
  ].join('\n');
}

function addresses(ports: Ports): string[][] {
  const web = addressOf(ports.web);
  return [
    ['Member app', `${web}/app/`],
    ['Staff console', `${web}/console/`],
    ["Simulators' desk", `${addressOf(ports.desk)}/`],
    ['API documentation', `${web}/docs`],
  ];
}

/** Relatives, whom only the departments know, cannot sign in. */
function memberRows(places: readonly Place[], { cityName }: Place): string[][] {
  return readPeople(places)
    .filter((person) => person.memberNo !== undefined && person.cityName === cityName)
    .map((person) => [
      person.name,
      person.phone,
      person.idNumber,
      person.cards.map(({ number }) => number).join(' '),
      person.situation,
    ]);
}

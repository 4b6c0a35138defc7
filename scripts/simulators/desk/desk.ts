import { readFileSync } from 'node:fs';
import { Refusal } from '../http/refusal';
import type { Call, Route } from '../http/route';
import { createApplication, listen, type Listening } from '../http/serve';
import type { Person } from '../people/person';
import type { Systems } from '../systems';
import { actionRoutes } from './actions';
import { requireLoopback } from './loopback';
import { drawPage, drawPanels } from './page';
import type { View } from './panels/panel';
import { peopleApi } from './people-api';

export interface DeskOptions {
  readonly systems: Systems;
  readonly people: readonly Person[];
  readonly centreCode: string;
  readonly port: number;
}

export type Desk = Listening;

const SAFE = {
  'content-security-policy': "default-src 'self'; img-src data:",
  'x-content-type-options': 'nosniff',
};

/** The simulators' desk: one page that shows all systems, and the JSON that the H5 demo signs in with. */
export function startDesk({ systems, people, centreCode, port }: DeskOptions): Promise<Desk> {
  const view = (call: Call): View => ({
    ...{ systems, people, centreCode },
    person: personOf(people, call),
  });
  const routes: Route[] = [
    get('/', (call) => drawPage(view(call), call.query.get('notice')), 'text/html'),
    get('/desk.css', () => readStatic('desk.css'), 'text/css'),
    get('/panels.css', () => readStatic('panels.css'), 'text/css'),
    get('/desk.js', () => readStatic('desk.js'), 'text/javascript'),
    get('/panels', (call) => JSON.stringify(drawPanels(view(call))), 'application/json'),
    ...actionRoutes(systems, people),
    ...peopleApi(systems, people),
  ];
  const app = createApplication(routes, async (route, call) => {
    requireLoopback(call);
    return route.handle(call);
  });
  return listen(app, port);
}

function get(path: string, text: (call: Call) => string, type: string): Route {
  const handle = (call: Call) => ({ type, body: text(call), headers: SAFE });
  return { method: 'GET', path, operation: 'desk', handle };
}

function personOf(people: readonly Person[], call: Call): Person {
  const key = call.query.get('person');
  const person = people.find((one) => one.key === key) ?? people[0];
  if (person === undefined) throw new Refusal(404, 'nobody', 'there are no demo people');
  return person;
}

function readStatic(name: string): string {
  return readFileSync(new URL(`./static/${name}`, import.meta.url), 'utf8');
}

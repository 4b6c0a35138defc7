import {
  deskPhoneEndpoints,
  memberEndpoints,
  pathOf,
  staffEndpoints,
  type EndpointShape,
} from '@gjj/shared-types';
import { newId } from '../../platform/ids';
import { exampleParameters } from '../extras/example-parameters';
import { exampleBodies } from '../extras/examples';

/** What the calls are about: one member's case in hand and what hangs on it. */
export interface SampleSubjects {
  caseId: string;
  documentId: string;
  cardId: string;
  messageId: string;
  accountNo: string;
}

/** No version of the case: whoever has the right is told of a conflict, and nothing changes. */
const version = 999;

/** A right body for every endpoint that takes one; `caller` keeps counted doors apart. */
function bodyFor(name: string, { cardId }: SampleSubjects, caller: number): object | undefined {
  const [example] = exampleBodies[name] ?? [];
  const own: Record<string, object> = {
    requestSmsCode: { phone: `1540000${String(5000 + caller)}` },
    smsLogin: { phone: `1540000${String(6000 + caller)}` },
    requestVisitCode: { phone: `1540000${String(7000 + caller)}` },
    saveIntake: { answers: {}, cardId },
    handInIntake: { cardId },
    changeIntakeCard: { cardId },
    saveAnswers: { answers: {}, cardId },
    submitCase: { cardId },
    changeCard: { cardId },
    staffSignIn: { username: `nobody-${caller}` },
    changeStaffPassword: { username: `nobody-at-all-${caller}` },
  };
  const named = example !== undefined && 'version' in example && { version };
  return example && { ...example, ...named, ...own[name] };
}

const endings = ['renewSession', 'staffRenew', 'signOut', 'signOutEverywhere', 'staffSignOut'];

export function endsSession([name]: [string, EndpointShape]): boolean {
  return endings.includes(name);
}

/** Every endpoint of the contract by name; those that end a session come last. */
export function everyEndpoint(): [string, EndpointShape][] {
  const all = Object.entries<EndpointShape>({
    ...memberEndpoints,
    ...staffEndpoints,
    ...deskPhoneEndpoints,
  });
  const rank = ([name]: [string, EndpointShape]) => endings.indexOf(name);
  return all.sort((left, right) => rank(left) - rank(right));
}

/** One right call of the endpoint. */
export function sampleCall(
  [name, endpoint]: [string, EndpointShape],
  subjects: SampleSubjects,
  caller: number,
) {
  const body = bodyFor(name, subjects, caller);
  if ((body === undefined) !== (endpoint.body === undefined)) throw new Error(`${name}: no sample body`);
  const json = body && { body: JSON.stringify(body) };
  const bytes = endpoint.bytes && {
    body: Buffer.alloc(8),
    headers: { 'content-type': 'application/octet-stream' },
  };
  const key = endpoint.idempotent && { headers: { 'idempotency-key': newId() } };
  const path = pathOf(endpoint, { ...exampleParameters, ...subjects, itemCode: 'W01', part: 1 });
  return { method: endpoint.method, path, ...json, ...bytes, ...key };
}

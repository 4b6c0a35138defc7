import { caseActions, caseTransitions, type CaseTransition } from './case-transitions';
import { caseStateWords } from './case-state-words';
import { caseStates } from './case-states';
import { deskPhoneEndpoints } from './endpoints/desk-phone';
import { pathOf, type EndpointShape } from './endpoints/endpoint';
import { memberEndpoints } from './endpoints/member';
import { staffEndpoints } from './endpoints/staff';

const rows: readonly CaseTransition[] = caseTransitions;
const endpoints = Object.entries<EndpointShape>({
  ...memberEndpoints,
  ...staffEndpoints,
  ...deskPhoneEndpoints,
});

describe('the state table', () => {
  it('is what was agreed', () => expect(rows).toMatchSnapshot());

  it('has one edge at most for an action in a state', () => {
    const edges = rows.flatMap(({ action, from }) => from.map((state) => `${action} ${state}`));
    expect(new Set(edges).size).toBe(edges.length);
  });

  it('lets every state be reached, and left unless it is an end', () => {
    const reached = new Set<string>(rows.map(({ to }) => to));
    const left = new Set<string>(rows.flatMap(({ from }) => from));
    expect(caseStates.filter((state) => state !== 'draft' && !reached.has(state))).toEqual([]);
    // What is archived can still be revoked: no state is the last for good.
    expect(caseStates.filter((state) => !left.has(state))).toEqual([]);
  });

  it('lets no machine refuse, and neither the acceptor nor an officer of a lower level decide', () => {
    expect(rows.filter(({ action, by }) => action === 'refuse' && by.includes('system'))).toEqual([]);
    for (const row of rows.filter(({ from, by }) => from.includes('review') && by.includes('reviewer')))
      expect(row.conditions).toEqual(expect.arrayContaining(['not-the-acceptor', 'not-of-a-lower-level']));
  });

  it('has words for every state and an action list without repeats', () => {
    expect(Object.keys(caseStateWords).sort()).toEqual([...caseStates].sort());
    expect(new Set(caseActions).size).toBe(caseActions.length);
  });
});

describe('the endpoints', () => {
  it('have addresses of their own', () => {
    const addresses = endpoints.map(([, { method, path }]) => `${method} ${path}`);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('name a permission wherever staff call', () => {
    const without = endpoints.filter(
      ([, row]) => ['staff', 'desk-phone'].includes(row.audience) && row.permission === undefined,
    );
    expect(without).toEqual([]);
  });

  it('carry nothing personal in an address', () => {
    const names = endpoints.flatMap(([, { path }]) => path.match(/:\w+/g) ?? []);
    expect([...new Set(names)].sort()).toEqual([
      ':accountNo',
      ':agreementId',
      ':applicationId',
      ':bookingId',
      ':bundleNumber',
      ':cardId',
      ':caseId',
      ':certificateId',
      ':consentId',
      ':copyId',
      ':documentId',
      ':dutyId',
      ':envelopeId',
      ':heirId',
      ':itemCode',
      ':letterId',
      ':listId',
      ':listNumber',
      ':mandateId',
      ':matterId',
      ':messageId',
      ':orderId',
      ':part',
      ':personId',
      ':questionId',
      ':reminderId',
      ':requestId',
      ':sessionRef',
      ':staffId',
      ':transferId',
    ]);
  });

  it('are never called with an empty part, which would be another address', () => {
    const { getItem } = memberEndpoints;
    expect(pathOf(getItem, { itemCode: 'W04/x' })).toBe('/api/v1/items/W04%2Fx');
    expect(() => pathOf(getItem, { itemCode: '' })).toThrow(TypeError);
    expect(() => pathOf(getItem)).toThrow('itemCode');
  });
});

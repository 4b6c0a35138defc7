import { standingStates } from '@gjj/shared-types';
import { findStep, memberSteps, orderTable } from './order-table';

describe('the life of an order', () => {
  it('as a whole', () => {
    const rows = orderTable.map(({ action, from, to, by }) => `${by}: ${action} ${from.join('|')} -> ${to}`);
    expect(rows).toMatchInlineSnapshot(`
     [
       "member: pause active -> paused",
       "member: resume paused -> active",
       "member: change active|paused -> same",
       "member: end active|paused -> ended",
       "clock: pause-by-clock active -> paused",
       "clock: end-by-clock active|paused -> ended",
     ]
    `);
  });

  it('has an end from which nothing leads on', () => {
    expect(memberSteps('ended')).toEqual([]);
    for (const { action } of orderTable) expect(findStep(action, 'ended')).toBeNull();
  });

  it('lets a member stop it whenever it has not ended, and go on only after a pause', () => {
    expect(standingStates.map((state) => memberSteps(state))).toEqual([
      ['pause', 'change', 'end'],
      ['resume', 'change', 'end'],
      [],
    ]);
  });
});

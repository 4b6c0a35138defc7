import { faultSchema, type FaultInput } from './fault';
import { FaultBoard } from './fault-board';

function board(...faults: FaultInput[]): FaultBoard {
  const made = new FaultBoard(7);
  made.set(faults.map((fault) => faultSchema.parse(fault)));
  return made;
}

it('hits the named operation, a family of them, or all', () => {
  expect(board({ operation: 'pay', mode: 'fail' }).pickForCall('get-payment')).toBeUndefined();
  expect(board({ operation: 'query:*', mode: 'fail' }).pickForCall('query:lease')?.mode).toBe('fail');
  expect(board({ mode: 'slow' }).pickForCall('anything')?.mode).toBe('slow');
});

it('ends after the number of times asked for', () => {
  const faults = board({ operation: 'pay', mode: 'fail', times: 2 });
  const hits = [1, 2, 3].map(() => faults.pickForCall('pay') !== undefined);
  expect(hits).toEqual([true, true, false]);
  expect(faults.list()).toEqual([]);
});

it('hits the share asked for, and the same calls in every run', () => {
  const run = () => {
    const faults = board({ mode: 'fail', rate: 0.3 });
    return Array.from({ length: 1000 }, () => faults.pickForCall('pay') !== undefined);
  };
  const hits = run();
  expect(hits.filter(Boolean).length).toBeGreaterThan(250);
  expect(hits.filter(Boolean).length).toBeLessThan(350);
  expect(run()).toEqual(hits);
});

it('keeps faults of callbacks away from calls, and the other way round', () => {
  const faults = board({ mode: 'fail' }, { operation: 'callback', mode: 'duplicate' });
  expect(faults.pickForCallback('callback')?.mode).toBe('duplicate');
  expect(board({ mode: 'fail' }).pickForCallback('callback')).toBeUndefined();
  expect(board({ operation: 'callback', mode: 'duplicate' }).pickForCall('callback')).toBeUndefined();
});

it('lets go of waiting calls when faults are cleared, and tells them so', async () => {
  const faults = board();
  const waiting = faults.wait();
  faults.clear();
  expect(await waiting).toBe(false);
  expect(await faults.wait(1)).toBe(true);
});

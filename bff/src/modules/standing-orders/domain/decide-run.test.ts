import type { Eligibility, StandingAmount } from '@gjj/shared-types';
import * as fc from 'fast-check';
import { decideRun, sumOf } from './decide-run';

const reason = (verdict: 'yes' | 'no' | 'unknown', words: string) => ({
  verdict,
  words,
  remedy: `${words}怎么办`,
});
const told = (verdict: 'yes' | 'no' | 'unknown', capFen: number | null) =>
  ({ verdict, capFen, reasons: [reason(verdict, '理由'), reason('yes', '别的')] }) as unknown as Eligibility;
const order = {
  amount: { kind: 'most' } as StandingAmount,
  every: 'month' as const,
  expectedFen: 70_000,
  heldAtSigning: [] as string[],
};
const nothing = { stops: [], instalmentFen: null };
const stop = (id: string, becomes: 'end' | 'pause') => ({ id, says: `查到${id}`, remedy: '怎么办', becomes });

describe('what becomes of a run', () => {
  it('a yes or an unknown is applied for; a no pauses with its reasons and what to do', () => {
    expect(decideRun(order, told('yes', 90_000), nothing)).toEqual({ do: 'apply', amountFen: 90_000 });
    expect(decideRun(order, told('unknown', null), nothing)).toEqual({ do: 'apply', amountFen: 70_000 });
    expect(decideRun(order, told('no', 90_000), nothing)).toEqual({
      do: 'pause',
      reasons: ['理由'],
      remedies: ['理由怎么办'],
    });
  });

  it('what is known to end the order goes before everything, an end before a pause', () => {
    const stops = [stop('a.frozen', 'pause'), stop('a.home', 'end')];
    expect(decideRun(order, told('no', null), { ...nothing, stops })).toMatchObject({
      do: 'end',
      reasons: ['查到a.home'],
    });
    const held = { ...order, heldAtSigning: ['a.home'] };
    expect(decideRun(held, told('yes', 1), { ...nothing, stops })).toMatchObject({ do: 'pause' });
  });

  it('never asks for more than the cap, than was agreed, or than the instalments of the period', () => {
    const amounts = fc.oneof(
      fc.constant({ kind: 'most' } as const),
      fc.constant({ kind: 'instalment' } as const),
      fc.integer({ min: 1, max: 1e9 }).map((mostFen) => ({ kind: 'fixed', mostFen }) as const),
    );
    const fen = fc.option(fc.integer({ min: 1, max: 1e9 }));
    fc.assert(
      fc.property(
        amounts,
        fen,
        fen,
        fc.constantFrom('month', 'year'),
        (amount, capFen, instalmentFen, every) => {
          const sum = sumOf({ amount, every, expectedFen: 70_000 }, { capFen, instalmentFen });
          expect(sum).toBeGreaterThan(0);
          expect(sum).toBeLessThanOrEqual(capFen ?? 70_000);
          if (amount.kind === 'fixed') expect(sum).toBeLessThanOrEqual(amount.mostFen);
          if (amount.kind === 'instalment' && instalmentFen !== null)
            expect(sum).toBeLessThanOrEqual(instalmentFen * (every === 'month' ? 1 : 12));
        },
      ),
    );
  });
});

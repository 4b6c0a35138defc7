import * as fc from 'fast-check';
import { takeShare, type FamilyShare, type ShareStanding } from './family-sum';

/**
 * A family that withdraws for one thing, in any order: each application asks for its facts at some moment and is handed
 * in at a later one; in between, others are handed in, paid or ended.
 */
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('ask' as const), who: fc.nat(2), part: fc.nat(120) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('hand-in' as const), which: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('pay' as const), which: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('end' as const), which: fc.nat(9) }) },
);
const spendFen = 100;

it('never takes more together than was spent, in whatever order it is asked, handed in, paid and ended', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      let shares: FamilyShare[] = [];
      const cases = new Map<string, FamilyShare & ShareStanding>();
      const asked: { share: FamilyShare; capFen: number; seen: Map<string, ShareStanding> }[] = [];
      const inBooksFen = () =>
        [...cases.values()]
          .filter(({ is }) => is === 'in-books')
          .reduce((sum, one) => sum + one.amountFen, 0);
      steps.forEach((one, index) => {
        if (one.do === 'ask') {
          const share = { caseId: `c${index}`, memberNo: `m${one.who}`, amountFen: one.part };
          // First how the others stand, then the facts: what is in the book by then is in them.
          const seen = new Map([...cases].map(([id, { is, amountFen }]) => [id, { is, amountFen }]));
          asked.push({ share, capFen: spendFen - inBooksFen(), seen });
        } else if (one.do === 'hand-in') {
          const [next] = asked.splice(one.which % Math.max(1, asked.length), 1);
          if (next === undefined) return;
          const taken = takeShare(shares, next.share, next.seen, {
            capFen: next.capFen,
            inFacts: () => true,
          });
          if (!taken.ok) return;
          shares = taken.shares;
          cases.set(next.share.caseId, { ...next.share, is: 'under-way' });
        } else {
          const underWay = [...cases.values()].filter(({ is }) => is === 'under-way');
          const found = underWay[one.which % Math.max(1, underWay.length)];
          if (found !== undefined)
            cases.set(found.caseId, { ...found, is: one.do === 'pay' ? 'in-books' : 'ended' });
        }
        const together = [...cases.values()].filter(({ is }) => is !== 'ended');
        expect(together.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBeLessThanOrEqual(spendFen);
      });
    }),
  );
});

it('counts what others took for the home where the facts do not, and says what is left', () => {
  const paid = { caseId: 'a', memberNo: 'husband', amountFen: 60 };
  const standing = new Map([['a', { is: 'in-books' as const, amountFen: 50 }]]);
  const own = { caseId: 'b', memberNo: 'wife', amountFen: 60 };
  const limit = { capFen: 100, inFacts: (memberNo: string) => memberNo === 'wife' };
  expect(takeShare([paid], own, standing, limit)).toEqual({ ok: false, leftFen: 50 });
  expect(takeShare([paid], { ...own, amountFen: 50 }, standing, limit)).toMatchObject({ ok: true });
  expect(takeShare([paid], own, standing, { ...limit, capFen: null })).toMatchObject({ ok: true });
});

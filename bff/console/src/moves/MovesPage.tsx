import { Segmented } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { ListFrame } from '../look/ListFrame';
import { PlainTable } from '../look/PlainTable';
import { Agreements } from './Agreements';
import { AwayRow, IntoRow } from './MoveRows';
import { StepDialog } from './StepDialog';
import { useStaffTransfers, type MoveStep, type Show } from './use-moves';

const shows: { value: Show; label: string }[] = [
  { value: 'looking', label: '要人看的' },
  { value: 'open', label: '在办的' },
  { value: 'all', label: '全部' },
];

const intoHeads = ['职工', '从哪里来', '申请', '对方答复', '已到账', '现在', '操作'];
const awayHeads = ['职工', '转到哪里', '来函', '哪天转', '已转出', '现在', '操作'];

/** 异地转移 and 灵活就业: what goes by itself, and what needs a person first. */
export function MovesPage() {
  const [search, setSearch] = useSearchParams();
  const show = shows.find(({ value }) => value === search.get('show'))?.value ?? 'open';
  const query = useStaffTransfers(show);
  const [move, setMove] = useState<MoveStep | null>(null);
  return (
    <ListFrame
      title="转移和灵活就业"
      about={(page) => page && `转移里有 ${page.looking} 件要人看`}
      query={query}
    >
      {({ into, away }) => (
        <>
          <Segmented
            aria-label="看哪些"
            options={shows}
            value={show}
            onChange={(value) => setSearch({ show: value })}
          />
          <section className="card panel" aria-labelledby="into">
            <h2 id="into">转进来</h2>
            {into.length === 0 ? (
              <p>没有。</p>
            ) : (
              <PlainTable label="转进来" heads={intoHeads} sums={['对方答复', '已到账']}>
                {into.map((row) => (
                  <IntoRow key={row.transferId} row={row} onStep={setMove} />
                ))}
              </PlainTable>
            )}
          </section>
          <section className="card panel" aria-labelledby="away">
            <h2 id="away">别处要转走</h2>
            {away.length === 0 ? (
              <p>没有。</p>
            ) : (
              <PlainTable label="别处要转走" heads={awayHeads} sums={['已转出']}>
                {away.map((row) => (
                  <AwayRow key={row.transferId} row={row} onStep={setMove} />
                ))}
              </PlainTable>
            )}
          </section>
          <Agreements show={show} />
          {move !== null && <StepDialog move={move} onClose={() => setMove(null)} />}
        </>
      )}
    </ListFrame>
  );
}

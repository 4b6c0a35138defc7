import type { Day, StaffCatalogue } from '@gjj/shared-types';
import { Link, useSearchParams } from 'react-router-dom';
import { CatalogueFrame } from '../CatalogueFrame';
import { today } from '../catalogue-address';
import { DayField } from '../DayField';
import { dayFromToday } from '../day-words';
import { spanOf, turnSpan, withSpan, type Span } from './change-place';
import { Difference } from './Difference';

function Turns({ turns, span }: { turns: readonly Day[]; span: Span | null }) {
  const [search] = useSearchParams();
  if (turns.length === 0) return <p className="quiet">这一天以后，没有已经写好、还没施行的变化。</p>;
  return (
    <ul className="turns">
      {turns.map((turn) => {
        const own = turnSpan(turn);
        const open = span?.from === own.from && span.to === own.to;
        return (
          <li key={turn}>
            <Link to={`?${withSpan(search, own)}`} replace aria-current={open ? 'true' : undefined}>
              {dayFromToday(turn, today())}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

function Compare({ span, on }: { span: Span; on: Day }) {
  const [search, setSearch] = useSearchParams();
  const change = (next: Span) => setSearch(withSpan(search, next), { replace: true });
  return (
    <fieldset className="compare" aria-label={`比较任意两天，目录看的是 ${on}`}>
      <DayField label="从" day={span.from} onDay={(from) => change({ ...span, from })} />
      <DayField label="到" day={span.to} onDay={(to) => change({ ...span, to })} />
    </fieldset>
  );
}

function Changes({ catalogue: { turns, on } }: { catalogue: StaffCatalogue }) {
  const [search] = useSearchParams();
  const span = spanOf(search, turns);
  return (
    <div className="change-columns">
      <section className="card panel" aria-label="哪天变">
        <h2>哪天变</h2>
        <Turns turns={turns} span={span} />
        <h2>比较任意两天</h2>
        <Compare span={span ?? { from: on, to: on }} on={on} />
      </section>
      {span === null ? (
        <div className="card empty">
          <strong>没有将要施行的变化</strong>
          <span className="quiet">新版本发布以后，施行的日子会列在左边。也可以选两天，看中间变了什么。</span>
        </div>
      ) : (
        <Difference span={span} />
      )}
    </div>
  );
}

/** What comes into force when, and what it changes. */
export function ChangesPage() {
  return <CatalogueFrame>{(catalogue) => <Changes catalogue={catalogue} />}</CatalogueFrame>;
}

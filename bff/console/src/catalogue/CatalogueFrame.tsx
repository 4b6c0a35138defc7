import type { StaffCatalogue } from '@gjj/shared-types';
import { Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { NavLink, useSearchParams } from 'react-router-dom';
import { FailureNote } from '../look/FailureNote';
import { Tag } from '../look/Tag';
import { usePageTitle } from '../shell/use-page-title';
import { placeOf, searchOf, today, type CataloguePlace } from './catalogue-address';
import { DayField } from './DayField';
import { dateInWords, sinceInWords } from './day-words';
import { useCatalogue } from './use-catalogue';
import './catalogue.css';

const views = [
  { to: '/catalogue', words: '业务' },
  { to: '/catalogue/versions', words: '版本' },
  { to: '/catalogue/changes', words: '变化' },
] as const;

/** Where in the catalogue the address stands, and how to go on from there. */
export function useCataloguePlace() {
  const [search, setSearch] = useSearchParams();
  const place = placeOf(search);
  return { place, goTo: (next: CataloguePlace) => setSearch(searchOf(next), { replace: true }) };
}

/** A summary of what stands on the day: which version, since when, how much of it is not certain. */
function Standing({ catalogue }: { catalogue: StaffCatalogue }) {
  const standing = catalogue.versions.find(({ inForce }) => inForce);
  const assumed = catalogue.items.reduce((sum, item) => sum + item.assumed, 0);
  const unclear = catalogue.items.reduce((sum, item) => sum + item.unclear, 0);
  return (
    <p className="quiet">
      {catalogue.centre.name} · {catalogue.items.length} 项业务 · 假定 {assumed} 处，没说清 {unclear} 处
      {standing !== undefined && ` · 版本 ${standing.version}，${sinceInWords(standing.effectiveFrom)}施行`}
    </p>
  );
}

interface Props {
  children: (catalogue: StaffCatalogue) => ReactNode;
}

/** 目录: its head with the day, the three views, and what is shown while it loads or fails. */
export function CatalogueFrame({ children }: Props) {
  usePageTitle('目录');
  const { place, goTo } = useCataloguePlace();
  const query = useCatalogue(place.on);
  const day = place.on ?? today();
  const onDay = searchOf(place.on === undefined ? {} : { on: place.on });
  const choose = (on: string) => {
    const { on: _before, ...rest } = place;
    goTo(on === today() ? rest : { ...rest, on });
  };

  return (
    <main className="page catalogue">
      <div className="page-head">
        <h1>目录</h1>
        {query.data !== undefined && <Standing catalogue={query.data} />}
      </div>
      <div className="catalogue-bar">
        <nav aria-label="目录里看什么" className="catalogue-views">
          {views.map(({ to, words }) => (
            <NavLink key={to} to={`${to}${onDay}`} end>
              {words}
            </NavLink>
          ))}
        </nav>
        <div className="catalogue-day">
          {day !== today() && <Tag tone="action">看的是{dateInWords(day)}，不是今天</Tag>}
          <DayField label="看哪一天" day={day} onDay={choose} />
          {day !== today() && <Button onClick={() => choose(today())}>回到今天</Button>}
        </div>
      </div>
      {query.isError && <FailureNote error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && (
        <div className="card skeleton-rows" aria-busy="true">
          <output className="only-heard">正在取目录</output>
          <Skeleton active title={false} paragraph={{ rows: 10, width: '100%' }} />
        </div>
      )}
      {query.data !== undefined && !query.isError && children(query.data)}
    </main>
  );
}

import { bundleShelf, bundleShelfWords, type BundleShelf, type BundlesPage } from '@gjj/shared-types';
import { Alert, Skeleton } from 'antd';
import { useSearchParams } from 'react-router-dom';
import { FailureNote } from '../look/FailureNote';
import { PaperSizeChoice } from '../print/PaperSizeChoice';
import { usePageTitle } from '../shell/use-page-title';
import { BundleTable } from './BundleTable';
import { CollectPart } from './CollectPart';
import { usePutAway, useShelf } from './use-paper';
import '../queue/queue.css';
import '../case/case.css';
import '../catalogue/catalogue.css';
import './paper.css';

const countOf: Record<BundleShelf, (counts: BundlesPage['counts']) => number> = {
  window: ({ window }) => window,
  due: ({ reminded, overdue }) => reminded + overdue,
  centre: ({ centre }) => centre,
  filed: ({ filed }) => filed,
};

const emptyWords: Record<BundleShelf, string> = {
  window: '窗口没有纸质材料。收件时看过原件或复印件的，会自动列在这里。',
  due: '没有快到期的材料。',
  centre: '中心没有收取后还没归档的材料。',
  filed: '还没有归档的材料。',
};

/** In the address, so that a reload and "back" find the same. */
function useShownShelf() {
  const [search, setSearch] = useSearchParams();
  const asked = bundleShelf.safeParse(search.get('shelf'));
  const choose = (shelf: BundleShelf) => setSearch({ shelf }, { replace: true });
  return [asked.success ? asked.data : 'window', choose] as const;
}

/** What somebody must do about it, said once and in words. */
function Reminder({ counts: { reminded, overdue } }: Pick<BundlesPage, 'counts'>) {
  if (reminded + overdue === 0) return null;
  const words = [
    overdue > 0 && `${overdue} 袋已过保存期，请马上收取`,
    reminded > 0 && `${reminded} 袋快到期，请安排收取`,
  ].filter((part) => part !== false);
  return <Alert type={overdue > 0 ? 'error' : 'warning'} showIcon title={`${words.join('；')}。`} />;
}

function Shelves({
  counts,
  shelf,
  onChoose,
}: {
  counts: BundlesPage['counts'] | undefined;
  shelf: BundleShelf;
  onChoose: (shelf: BundleShelf) => void;
}) {
  return (
    <fieldset className="queue-tabs" aria-label="哪些材料">
      {bundleShelf.options.map((one) => (
        <button key={one} type="button" aria-pressed={one === shelf} onClick={() => onChoose(one)}>
          {bundleShelfWords[one]} {counts !== undefined && <b>{countOf[one](counts)}</b>}
        </button>
      ))}
    </fieldset>
  );
}

function Shelf({ shelf, page }: { shelf: BundleShelf; page: BundlesPage }) {
  const putAway = usePutAway();
  return (
    <>
      {putAway.isError && <FailureNote error={putAway.error} />}
      {page.bundles.length === 0 ? (
        <p className="card panel">{emptyWords[shelf]}</p>
      ) : (
        <BundleTable
          bundles={page.bundles}
          onPutAway={(bundle, action) => putAway.mutate({ bundle, action })}
        />
      )}
    </>
  );
}

/** 纸质材料: where every bundle is, who answers for it, and until when. */
export function PaperPage() {
  usePageTitle('纸质材料');
  const [shelf, choose] = useShownShelf();
  const { data, isError, error, refetch } = useShelf(shelf);
  return (
    <main className="page">
      <div className="page-head">
        <h1>纸质材料</h1>
        <span className="quiet">窗口收下的纸质材料，每袋有编号、保管人和保存期限。</span>
      </div>
      {data !== undefined && <Reminder counts={data.counts} />}
      <div className="queue-bar">
        <Shelves counts={data?.counts} shelf={shelf} onChoose={choose} />
        <span className="paper-size">
          封面打在 <PaperSizeChoice />
        </span>
      </div>
      {isError && <FailureNote error={error} onRetry={() => void refetch()} />}
      {data === undefined && !isError && (
        <div className="card skeleton-rows">
          <output className="only-heard">正在取纸质材料</output>
          <Skeleton active title={false} paragraph={{ rows: 6, width: '100%' }} />
        </div>
      )}
      {data !== undefined && <Shelf shelf={shelf} page={data} />}
      {data !== undefined && <CollectPart toCollect={data.toCollect} />}
    </main>
  );
}

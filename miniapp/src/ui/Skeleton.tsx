import './skeleton.css';

/** The shape of what is coming, on a first load. The browser's first look (index.html) has the same. */
export function Skeleton({ cards = 2 }: { cards?: number }) {
  return (
    <div className="stack" role="status" aria-label="正在加载">
      {Array.from({ length: cards }, (_, index) => (
        <div key={index} className="card" aria-hidden>
          <div className="stack">
            <div className="skeleton-row" />
            <div className="skeleton-row" />
            <div className="skeleton-row" />
          </div>
        </div>
      ))}
    </div>
  );
}

import './skeleton-line.css';

/** Where one short word is still to come, in a row that is there already. */
export function SkeletonLine() {
  return <div className="skeleton-line" role="status" aria-label="正在查" />;
}

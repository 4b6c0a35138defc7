import { Skeleton as NutSkeleton } from '@nutui/nutui-react-taro';

/** The shape of what is coming, on a first load. */
export function Skeleton({ cards = 2 }: { cards?: number }) {
  return (
    <div className="stack" role="status" aria-label="正在加载">
      {Array.from({ length: cards }, (_, index) => (
        <div key={index} className="card" aria-hidden>
          <NutSkeleton rows={3} animated />
        </div>
      ))}
    </div>
  );
}

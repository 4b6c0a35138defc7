import type { ItemSummary } from '@gjj/shared-types';
import { LinkRow } from '@/ui/LinkRow';
import { openItem } from './open-item';

/** Who can, how long, what is needed. */
export function ItemRow({ item, member }: { item: ItemSummary; member: boolean }) {
  return (
    <LinkRow
      id={`item-${item.code}`}
      title={<div className="strong">{item.name}</div>}
      detail={
        <div className="stack-tight">
          <div>{item.who}</div>
          <div>
            {item.howLong} · {item.needs}
          </div>
          {!item.online && <div className="tone-warn">到窗口办理</div>}
        </div>
      }
      onPress={() => openItem(item, member)}
    />
  );
}

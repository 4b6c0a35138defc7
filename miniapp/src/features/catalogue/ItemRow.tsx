import type { ItemSummary } from '@gjj/shared-types';
import { useSettings } from '@/features/settings/settings';
import { open } from '@/platform/navigate';
import { LinkRow } from '@/ui/LinkRow';
import { SkeletonLine } from '@/ui/SkeletonLine';
import { openItem } from './open-item';
import { StandingWord } from './StandingWord';
import type { StandingFinder } from './use-standings';

/** For somebody whom we do not know: who can, how long, what is needed. */
function GuideWords({ item }: { item: ItemSummary }) {
  return (
    <div className="stack-tight">
      <div>{item.who}</div>
      <div>
        {item.howLong} · {item.needs}
      </div>
      {!item.online && <div className="tone-warn">到窗口办理</div>}
    </div>
  );
}

/** For a member: can they, how much, or why not; what it takes only where they can or must come, for a row stays short. */
function MemberWords({ item, find }: { item: ItemSummary; find: StandingFinder }) {
  const elder = useSettings((settings) => settings.elder);
  const standing = find(item);
  if (standing === 'unavailable') return <GuideWords item={item} />;
  if (standing === 'loading') return <SkeletonLine />;
  return (
    <div className="stack-tight">
      <StandingWord standing={standing} />
      {!elder && standing.why === null && <div>{item.needs}</div>}
    </div>
  );
}

/** What is under way opens as it stands; anything else where it begins. */
function openRow(item: ItemSummary, find: StandingFinder | null): void {
  const standing = find?.(item);
  if (typeof standing === 'object' && standing.caseId !== undefined)
    open('/packages/case/case/index', { case: standing.caseId });
  else openItem(item, find !== null);
}

/** @param find how items stand for the member; null for somebody who is not one */
export function ItemRow({ item, find }: { item: ItemSummary; find: StandingFinder | null }) {
  return (
    <LinkRow
      id={`item-${item.code}`}
      title={<div className="strong">{item.name}</div>}
      detail={find === null ? <GuideWords item={item} /> : <MemberWords item={item} find={find} />}
      onPress={() => openRow(item, find)}
    />
  );
}

import type { ItemSummary } from '@gjj/shared-types';
import { useSettings } from '@/features/settings/settings';
import { openTab } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Rows, Section } from '@/ui/Card';
import { LinkRow } from '@/ui/LinkRow';
import { eventIcons } from './event-icons';
import { openItem } from './open-item';

/** The centre lists its items in the order of their use; these are the first three that can be done here. */
export function MostUsed({ items, member }: { items: readonly ItemSummary[]; member: boolean }) {
  // Fewer things a screen with large letters.
  const elder = useSettings((settings) => settings.elder);
  const online = items.filter((item) => item.online).slice(0, 3);
  return (
    <Section
      title="常办业务"
      side={
        <Button small kind="quiet" id="all-items" onPress={() => openTab('services')}>
          全部业务
        </Button>
      }
    >
      <Rows>
        {online.map((item) => (
          <LinkRow
            key={item.code}
            id={`used-${item.code}`}
            icon={eventIcons[item.lifeEvent]}
            title={item.shortName}
            {...(elder ? {} : { detail: item.howLong })}
            onPress={() => openItem(item, member)}
          />
        ))}
      </Rows>
    </Section>
  );
}

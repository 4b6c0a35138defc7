import type { Eligibility, ItemSummary } from '@gjj/shared-types';
import { dayInWords, daysBetween, yuan } from '@gjj/shared-types';
import { today } from '@/platform/clock';
import { open } from '@/platform/navigate';
import { Rows, Section } from '@/ui/Card';
import { LinkRow } from '@/ui/LinkRow';
import { eventIcons } from './event-icons';

interface CouldDoNowProps {
  results: readonly Eligibility[];
  items: readonly ItemSummary[];
  /** Items with an application on its way: what is under way is not offered anew. */
  underWay: ReadonlySet<string>;
}

function wordsOf(result: Eligibility): string {
  if (result.verdict === 'yes')
    return result.capFen === null ? '今天就能办' : `可提取 ${yuan(result.capFen)}，今天就能办`;
  return result.nextDate === null ? result.headline : `${dayInWords(result.nextDate, today())}起可以办`;
}

const aYear = 366;

function isSoon({ nextDate }: Eligibility): boolean {
  return nextDate !== null && daysBetween(today(), nextDate) <= aYear;
}

/** "可提取 ¥5,400，今天就能办"; when there is nothing today, what comes within a year. */
export function CouldDoNow({ results, items, underWay }: CouldDoNowProps) {
  const fresh = results.filter(({ itemCode }) => !underWay.has(itemCode));
  const possible = fresh.filter(({ verdict }) => verdict === 'yes');
  const useful = possible.length > 0 ? possible : fresh.filter(isSoon);
  if (useful.length === 0) return null;
  return (
    <Section title={possible.length > 0 ? '您现在能办的' : '接下来能办的'}>
      <Rows>
        {useful.slice(0, 4).map((result) => {
          const item = items.find(({ code }) => code === result.itemCode);
          if (item === undefined) return null;
          return (
            <LinkRow
              key={result.itemCode}
              id={`could-${result.itemCode}`}
              icon={eventIcons[item.lifeEvent]}
              title={item.shortName}
              detail={wordsOf(result)}
              onPress={() => open('/packages/apply/eligibility/index', { item: item.code })}
            />
          );
        })}
      </Rows>
    </Section>
  );
}

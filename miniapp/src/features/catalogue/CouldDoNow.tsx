import type { Eligibility, ItemSummary } from '@gjj/shared-types';
import { dayInWords, yuan } from '@gjj/shared-types';
import { today } from '@/platform/clock';
import { open } from '@/platform/navigate';
import { Rows, Section } from '@/ui/Card';
import { LinkRow } from '@/ui/LinkRow';
import { eventIcons } from './event-icons';

interface CouldDoNowProps {
  results: readonly Eligibility[];
  items: readonly ItemSummary[];
}

function wordsOf(result: Eligibility): string {
  if (result.verdict === 'yes')
    return result.capFen === null ? '今天就能办' : `可提取 ${yuan(result.capFen)}，今天就能办`;
  return result.nextDate === null ? result.headline : `${dayInWords(result.nextDate, today())}起可以办`;
}

/** "可提取房租 ¥5,400，今天就能办": what is possible first, then what will be. */
export function CouldDoNow({ results, items }: CouldDoNowProps) {
  const useful = results
    .filter((result) => result.verdict === 'yes' || result.nextDate !== null)
    .sort((a, b) => Number(b.verdict === 'yes') - Number(a.verdict === 'yes'));
  if (useful.length === 0) return null;
  return (
    <Section title="您现在能办的">
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

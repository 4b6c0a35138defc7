import type { Eligibility, ItemSummary } from '@gjj/shared-types';
import { dayInWords, yuan } from '@gjj/shared-types';
import type { UnderWay } from '@/features/cases/case-words';
import { today } from '@/platform/clock';
import { open } from '@/platform/navigate';
import { Rows, Section } from '@/ui/Card';
import { LinkRow } from '@/ui/LinkRow';
import { eventIcons } from './event-icons';
import { findOffers } from './offers';

interface CouldDoNowProps {
  results: readonly Eligibility[];
  items: readonly ItemSummary[];
  /** Items with an application on its way: what is under way is not offered anew. */
  underWay: UnderWay;
}

function offerWords({ verdict, capFen, nextDate }: Eligibility): string {
  if (verdict === 'yes') return capFen === null ? '今天就能办' : `可提取 ${yuan(capFen)}，今天就能办`;
  return nextDate === null ? '' : `${dayInWords(nextDate, today())}起可以办`;
}

function closingWords({ capFen }: Eligibility): string {
  const sum = capFen === null ? '余额' : `余额 ${yuan(capFen)} `;
  return `可以办。办完后账户会销户，${sum}全部付给您`;
}

interface OfferRowsProps {
  results: readonly Eligibility[];
  items: readonly ItemSummary[];
  words: (result: Eligibility) => string;
}

function OfferRows({ results, items, words }: OfferRowsProps) {
  return (
    <Rows>
      {results.map((result) => {
        const item = items.find(({ code }) => code === result.itemCode);
        if (item === undefined) return null;
        return (
          <LinkRow
            key={result.itemCode}
            id={`could-${result.itemCode}`}
            icon={eventIcons[item.lifeEvent]}
            title={item.shortName}
            detail={words(result)}
            onPress={() => open('/packages/apply/eligibility/index', { item: item.code })}
          />
        );
      })}
    </Rows>
  );
}

/** "可提取 ¥5,400.00，今天就能办"; what closes the account stands apart and says so. */
export function CouldDoNow({ results, items, underWay }: CouldDoNowProps) {
  const { useful, now, closing } = findOffers(results, underWay, today());
  return (
    <>
      {useful.length > 0 && (
        <Section title={now ? '您现在能办的' : '接下来能办的'}>
          <OfferRows results={useful} items={items} words={offerWords} />
        </Section>
      )}
      {closing.length > 0 && (
        <Section title="办完就销户的业务">
          <OfferRows results={closing} items={items} words={closingWords} />
        </Section>
      )}
    </>
  );
}

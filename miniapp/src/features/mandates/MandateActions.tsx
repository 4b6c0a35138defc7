import { useState } from 'react';
import type { Mandate } from '@gjj/shared-types';
import { open } from '@/platform/navigate';
import { tellBriefly } from '@/platform/tell';
import { Button } from '@/ui/Button';
import { Rows, Section } from '@/ui/Card';
import { LinkRow } from '@/ui/LinkRow';
import { Sheet } from '@/ui/Sheet';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';
import { answerMandate, beginFor, endMandate } from './send-mandate';

/** 答应、不答应, for the one who is asked. */
export function Answer({ mandate }: { mandate: Mandate }) {
  const work = useWork();
  const answer = async (which: 'acceptMandate' | 'declineMandate', words: string) => {
    if (await work.run(() => answerMandate(mandate, which))) tellBriefly(words);
  };
  return (
    <div className="stack">
      <WorkError error={work.error} />
      <Button id="mandate-accept" busy={work.busy} onPress={() => void answer('acceptMandate', '您答应了')}>
        答应替他办
      </Button>
      <Button kind="secondary" id="mandate-decline" onPress={() => void answer('declineMandate', '已回绝')}>
        不答应
      </Button>
    </div>
  );
}

/** What may be begun for the other. */
export function Begin({ mandate }: { mandate: Mandate }) {
  const work = useWork();
  const begin = async (itemCode: string) => {
    let caseId = '';
    const begun = await work.run(async () => {
      ({ caseId } = await beginFor(mandate, itemCode));
    });
    if (begun) open('/packages/apply/answers/index', { case: caseId });
  };
  return (
    <Section title={`替 ${mandate.otherName} 办`}>
      <WorkError error={work.error} />
      <Rows>
        {mandate.items.map(({ itemCode, itemName }) => (
          <LinkRow
            key={itemCode}
            id={`begin-for-${itemCode}`}
            title={itemName}
            detail="开始办，或者接着办"
            onPress={() => void begin(itemCode)}
          />
        ))}
      </Rows>
    </Section>
  );
}

const endWords = {
  principal: {
    words: '结束委托',
    title: '结束这份委托？',
    means: '马上生效：他不能再替您办，也看不到您的业务。已经提交的申请照常办，由您自己接着看。',
  },
  agent: {
    words: '不再替他办',
    title: '不再替他办？',
    means: '马上生效：您不能再替他办，也看不到他的业务。已经提交的申请照常办。',
  },
} as const;

/** Over at a tap, and a second one that asks. */
export function End({ mandate }: { mandate: Mandate }) {
  const [asking, setAsking] = useState(false);
  const work = useWork();
  const { words, title, means } = endWords[mandate.side];
  const end = async () => {
    if (!(await work.run(() => endMandate(mandate)))) return;
    setAsking(false);
    tellBriefly('已结束');
  };
  return (
    <>
      <Button kind="secondary" id="mandate-end" onPress={() => setAsking(true)}>
        {words}
      </Button>
      <Sheet open={asking} title={title} closeWords="不了" onClose={() => setAsking(false)}>
        <div>{means}</div>
        <WorkError error={work.error} />
        <Button kind="danger" id="mandate-end-confirm" busy={work.busy} onPress={() => void end()}>
          {words}
        </Button>
      </Sheet>
    </>
  );
}

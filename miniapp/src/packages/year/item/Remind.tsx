import { useState } from 'react';
import { dayInWords, type YearItem } from '@gjj/shared-types';
import { SubscribeButton } from '@/features/subscription/SubscribeButton';
import { askReminder, cancelReminder } from '@/features/year/use-year';
import { today } from '@/platform/clock';
import { tellBriefly } from '@/platform/tell';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { Toggle } from '@/ui/Toggle';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';

/** 到日提醒: on the day it is judged again, and nothing is told where the answer is a no by then. */
export function Remind({ item: { itemCode, opensOn, reminder } }: { item: YearItem }) {
  const [bySms, setBySms] = useState(reminder?.bySms ?? false);
  const work = useWork();
  const waiting = reminder?.state === 'waiting' ? reminder : null;
  if (waiting === null && opensOn === null) return null;
  const ask = async () => {
    if (await work.run(() => askReminder({ itemCode, onDay: opensOn!, bySms }))) tellBriefly('到日子提醒您');
  };
  const cancel = async () => {
    if (waiting !== null && (await work.run(() => cancelReminder(waiting)))) tellBriefly('不提醒了');
  };
  return (
    <Section title="到日子提醒我">
      <Card id="remind">
        {waiting === null ? (
          <>
            <div>
              {dayInWords(opensOn!, today())}
              早上再核对一遍，能提才提醒您；到时候规则或者情况变了、不能提了，就不打扰您。
            </div>
            {reminder?.state === 'not-now' && <div>上次没有提醒：{reminder.words}</div>}
            <Toggle id="remind-sms" label="也发短信" on={bySms} onChange={setBySms} />
            <WorkError error={work.error} />
            <Button
              id="ask-reminder"
              kind="secondary"
              icon="bell"
              busy={work.busy}
              onPress={() => void ask()}
            >
              到那天提醒我
            </Button>
          </>
        ) : (
          <>
            <div className="strong">
              {dayInWords(waiting.onDay, today())}提醒您{waiting.bySms ? '，也发短信' : ''}
            </div>
            <SubscribeButton />
            <WorkError error={work.error} />
            <Button small kind="quiet" id="cancel-reminder" busy={work.busy} onPress={() => void cancel()}>
              不用提醒了
            </Button>
          </>
        )}
      </Card>
    </Section>
  );
}

import { groupReceiptNumber, yuan, type MemberCase } from '@gjj/shared-types';
import { ActingBanner } from '@/features/mandates/ActingBanner';
import { ResultRow } from '@/features/cases/ResultRow';
import { SubscribeButton } from '@/features/subscription/SubscribeButton';
import { today } from '@/platform/clock';
import { copyText, tellBriefly } from '@/platform/tell';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { Pair } from '@/ui/Pair';
import { StatusWord } from '@/ui/StatusWord';
import { answerByWords, nextLines } from './what-next';

function copyNumber(number: string): void {
  copyText(number).then(
    () => tellBriefly('编号已复制'),
    () => tellBriefly('没有复制成，请长按编号'),
  );
}

/** What the member holds after handing in. */
export function Receipt({ found }: { found: MemberCase }) {
  const promise = answerByWords(found, today());
  const number = found.receiptNumber;
  return (
    <div className="stack-wide">
      <ActingBanner found={found} />
      <Card>
        <StatusWord tone="good">提交成功</StatusWord>
        <h2 className="reset title">{promise ?? found.sentence}</h2>
        {number !== null && (
          <div className="stack">
            <div>
              <div className="secondary">收件号</div>
              <div className="strong numeric" id="receipt-number">
                {groupReceiptNumber(number)}
              </div>
            </div>
            <Button small kind="secondary" icon="copy" id="copy-number" onPress={() => copyNumber(number)}>
              复制收件号
            </Button>
          </div>
        )}
        <div>
          <Pair name="业务">{found.itemName}</Pair>
          {found.amountFen !== null && (
            <Pair name="金额">
              <span className="numeric strong">{yuan(found.amountFen)}</span>
            </Pair>
          )}
        </div>
      </Card>
      <Section title="接下来">
        <Card>
          {nextLines(found).map((line, index) => (
            <div key={line} className="row row-top">
              <div className="strong numeric">{index + 1}.</div>
              <div className="grow">{line}</div>
            </div>
          ))}
          {found.state !== 'closed' && found.actingFor === undefined && <SubscribeButton />}
        </Card>
      </Section>
      <ResultRow found={found} />
    </div>
  );
}

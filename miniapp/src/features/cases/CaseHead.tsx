import { groupReceiptNumber, yuan, type MemberCase } from '@gjj/shared-types';
import { today } from '@/platform/clock';
import { copyText, tellBriefly } from '@/platform/tell';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Pair } from '@/ui/Pair';
import { StatusWord } from '@/ui/StatusWord';
import { dueInWords, holderOf, termOf, toneOf } from './case-words';

/** What is going on now, who has it, and until when. */
export function CaseHead({ found }: { found: MemberCase }) {
  const due = dueInWords(found, today());
  const holder = holderOf(found);
  const { receiptNumber } = found;
  return (
    <Card>
      <div>
        <StatusWord tone={toneOf(found)}>{termOf(found)}</StatusWord>
      </div>
      <h2 className="reset title" id="case-sentence">
        {found.submitting ? '正在登记您的申请' : found.sentence}
      </h2>
      {due !== null && <div className="strong">{due}</div>}
      <div>
        {holder !== null && <Pair name="现在在谁那里">{holder}</Pair>}
        {found.amountFen !== null && (
          <Pair name="金额">
            <span className="numeric strong">{yuan(found.amountFen)}</span>
          </Pair>
        )}
        {found.cardLast4 !== null && (
          <Pair name={found.toLoan === true ? '冲还' : '收款卡'}>
            {found.cardBankName} <span className="whole">{`尾号 ${found.cardLast4}`}</span>
          </Pair>
        )}
        {found.takenInAt !== null && <Pair name="在哪里收的件">{found.takenInAt}</Pair>}
        {found.actedBy !== null && <Pair name="谁代您办的">{found.actedBy}</Pair>}
        {receiptNumber !== null && (
          <Pair name="收件号">
            <span className="numeric">{groupReceiptNumber(receiptNumber)}</span>
          </Pair>
        )}
      </div>
      {receiptNumber !== null && (
        <Button
          small
          kind="secondary"
          icon="copy"
          onPress={() => void copyText(receiptNumber).then(() => tellBriefly('收件号已复制'))}
        >
          复制收件号
        </Button>
      )}
    </Card>
  );
}

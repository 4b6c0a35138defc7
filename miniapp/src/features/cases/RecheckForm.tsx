import { yuan, type MemberCase } from '@gjj/shared-types';
import { readYuan } from '@/features/application/money-text';
import { today } from '@/platform/clock';
import { Card } from '@/ui/Card';
import { Field } from '@/ui/Field';
import { Notice } from '@/ui/Notice';
import { TextInput } from '@/ui/TextInput';
import { recheckByInWords } from './recheck-words';

const leastReason = 10;

/** What is typed: why, and how much the person thinks right. */
export interface Wish {
  reason: string;
  sum: string;
}

/** What was typed, as it is sent; and what of it cannot be. */
export function readWish({ reason, sum }: Wish) {
  const wantedFen = sum.trim() === '' ? null : readYuan(sum);
  return {
    reason: reason.trim(),
    wantedFen,
    tooShort: reason.trim().length < leastReason,
    wrongSum: sum.trim() !== '' && (wantedFen === null || wantedFen === 0),
  };
}

const isOfRevocation = ({ state }: MemberCase) => state === 'revoked' || state === 'recovered';

function whatIsLookedAt(found: MemberCase): string {
  const { state, decision, sentence } = found;
  if (isOfRevocation(found)) return '要核对的是：撤销的决定对不对';
  const sum = decision?.amountFen ?? null;
  return `原来的决定：${state === 'closed' && sum !== null ? `同意提取 ${yuan(sum)}` : sentence}`;
}

export function AboutRecheck({ found }: { found: MemberCase }) {
  const by = recheckByInWords(found, today());
  return (
    <Notice tone="waiting">
      <div className="strong">由没有经手过的另一位工作人员，把这件业务从头核对一遍。</div>
      <div>{whatIsLookedAt(found)}。</div>
      <div>结果不会比现在差。每个决定只能申请一次{by === null ? '' : `，${by}`}。</div>
      {found.state === 'revoked' && <div>复核期间不计退款的期限，先不用退。</div>}
    </Notice>
  );
}

interface FormProps {
  found: MemberCase;
  wish: Wish;
  put: (wish: Wish) => void;
  /** The person has pressed the button: what is wrong is said. */
  told: boolean;
}

export function RecheckForm({ found, wish, put, told }: FormProps) {
  const { tooShort, wrongSum } = readWish(wish);
  return (
    <Card>
      <Field
        id="recheck-reason"
        label="为什么要复核"
        hint="写清楚您觉得哪里不对，至少 10 个字。写到一半可以先退出，内容会留在这部手机上"
        error={told && tooShort ? '请写清楚为什么要复核，至少 10 个字' : undefined}
      >
        <TextInput
          id="recheck-reason"
          value={wish.reason}
          onChange={(reason) => put({ ...wish, reason })}
          multiline
          maxLength={500}
          wrong={told && tooShort}
        />
      </Field>
      {!isOfRevocation(found) && (
        <Field
          id="recheck-sum"
          label="您觉得应该提取多少（元）"
          optional
          hint="包括已经付给您的钱；不清楚可以不填"
          error={told && wrongSum ? '金额不对，请写数字，如 5400' : undefined}
        >
          <TextInput
            id="recheck-sum"
            value={wish.sum}
            onChange={(sum) => put({ ...wish, sum })}
            keyboard="amount"
            maxLength={16}
            wrong={told && wrongSum}
          />
        </Field>
      )}
    </Card>
  );
}

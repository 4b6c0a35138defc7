import { dayInWords, timeInWords, yuan, type MemberCase } from '@gjj/shared-types';
import { useHotline } from '@/features/cases/CallCentre';
import { today } from '@/platform/clock';
import { copyText, tellBriefly } from '@/platform/tell';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { StatusWord } from '@/ui/StatusWord';
import { groupAccountNo, isOver } from './revocation-words';

type Claim = NonNullable<MemberCase['claim']>;

function copy(what: string, text: string): void {
  void copyText(text).then(() => tellBriefly(`${what}已复制`));
}

function byWhen({ dueOn, overdue, resting }: Claim): string {
  if (resting) return '正在复核，现在不计退款的期限，先不用退。';
  if (dueOn === null) return '可以分几次退。';
  const day = dayInWords(dueOn, today());
  return overdue
    ? `应在 ${day}前退完，已经过了。现在还可以退，请尽快。`
    : `请在 ${day}前退完，可以分几次退。`;
}

/** Something to be written on a transfer: its name above, so that a long number stands in one line. */
function OnTransfer({ name, shown, text = shown }: { name: string; shown: string; text?: string }) {
  return (
    <div>
      <div className="secondary">{name}</div>
      <div className="row row-wrap row-between">
        <div className="strong numeric">{shown}</div>
        <Button small kind="quiet" icon="copy" label={`复制${name}`} onPress={() => copy(name, text)}>
          复制
        </Button>
      </div>
    </div>
  );
}

/** Where to, and by which words the bank tells whose money it is. */
function HowToPay({ account }: { account: Claim['account'] }) {
  const hotline = useHotline();
  const { payee, bankName, accountNo, reference } = account;
  if (accountNo === null)
    return (
      <div>
        请带身份证到窗口退，或打 {hotline} 问退到哪个账户。报收件号{' '}
        <span className="numeric">{reference}</span>。
      </div>
    );
  return (
    <div className="stack">
      <h3 className="reset strong">转账退到这个账户</h3>
      <OnTransfer name="收款单位" shown={payee} />
      {bankName !== null && <OnTransfer name="开户银行" shown={bankName} />}
      <OnTransfer name="账号" shown={groupAccountNo(accountNo)} text={accountNo} />
      <OnTransfer name="附言（备注）" shown={reference} />
      <div>附言一定要写，才知道是您退的。</div>
      <div className="secondary">不会转账的，带身份证到窗口退，或打 {hotline} 问。</div>
    </div>
  );
}

function Repayments({ claim }: { claim: Claim }) {
  if (claim.repayments.length === 0) return null;
  return (
    <div className="stack">
      <h3 className="reset strong">已经退回的</h3>
      {claim.repayments.map(({ repaymentId, amountFen, surplusFen, at, posted }) => (
        <div key={repaymentId} className="stack-tight">
          <div className="row row-wrap row-between">
            <div className="strong numeric">{yuan(amountFen + surplusFen)}</div>
            <StatusWord tone={posted ? 'good' : 'waiting'}>
              {posted ? '已记回账户' : '已收到，正在记回账户'}
            </StatusWord>
          </div>
          <div className="secondary numeric">{timeInWords(at)}</div>
        </div>
      ))}
      {claim.surplusFen > 0 && <div>多退了 {yuan(claim.surplusFen)}，工作人员会联系您，把多的还给您。</div>}
    </div>
  );
}

function StillToPay({ claim }: { claim: Claim }) {
  return (
    <>
      <div>
        <div className="secondary">还要退回</div>
        <div className="balance numeric" id="claim-left">
          {yuan(claim.leftFen)}
        </div>
      </div>
      <div className={claim.overdue ? 'strong tone-bad' : 'strong'}>{byWhen(claim)}</div>
      {claim.resting && (
        <div>
          复核的结果是撤销不变，才要退：最后一天从有结果那天起重新算，会告诉您。撤销不算数了，就不用退，已经退的会付还给您。想现在退也可以，照样记。
        </div>
      )}
      {claim.paidBackFen > 0 && (
        <div className="secondary numeric">
          一共 {yuan(claim.amountFen)}，已退 {yuan(claim.paidBackFen)}
        </div>
      )}
      <HowToPay account={claim.account} />
    </>
  );
}

function Over({ claim }: { claim: Claim }) {
  if (claim.endedAt !== null)
    return (
      <>
        <div>
          <StatusWord tone="good">不用退了</StatusWord>
        </div>
        <div>复核后，这笔钱不用退了。</div>
      </>
    );
  if (claim.amountFen === 0) return <div>没有要退的钱。没有付的钱还在您的公积金账户里。</div>;
  return (
    <>
      <div>
        <StatusWord tone="good">已全部退回</StatusWord>
      </div>
      <div>应退的 {yuan(claim.amountFen)} 都收到了，您不用再退。</div>
    </>
  );
}

/** 追回: how much, by when, where to; what has come, and what is left. */
export function ClaimCard({ claim }: { claim: MemberCase['claim'] }) {
  if (claim === null || claim === undefined) return null;
  return (
    <Section title="要退的钱" id="claim">
      <Card>
        {isOver(claim) ? <Over claim={claim} /> : <StillToPay claim={claim} />}
        <Repayments claim={claim} />
      </Card>
    </Section>
  );
}

import { banWords, dayWithYear, timeInWords, yuan, type StaffCase } from '@gjj/shared-types';
import { dueInWords, standingOfClaim } from '../../claims/claim-words';
import { Tag } from '../../look/Tag';

type Claim = NonNullable<StaffCase['claim']>;

function Account({ account: { payee, bankName, accountNo, reference } }: Pick<Claim, 'account'>) {
  if (accountNo === null) return <>{payee}。账号中心还没有录入，请电话告诉职工</>;
  return (
    <>
      {payee}，{bankName}，账号 <span className="numbers">{accountNo}</span>，附言{' '}
      <span className="numbers">{reference}</span>
    </>
  );
}

function Repayments({ repayments }: Pick<Claim, 'repayments'>) {
  if (repayments.length === 0) return <p className="quiet">还没有收到退款。</p>;
  return (
    <ul className="plain-list" aria-label="收到的退款">
      {repayments.map(({ repaymentId, amountFen, surplusFen, at, posted }) => (
        <li key={repaymentId}>
          <span className="check-head">
            <strong className="numbers">{yuan(amountFen)}</strong>
            <span className="quiet">{timeInWords(at)}</span>
          </span>
          <span className="quiet">
            {posted ? '已记回公积金账户' : '正在记回公积金账户'}
            {surplusFen > 0 && `；这笔另外多退 ${yuan(surplusFen)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Ban({ revocations }: Pick<StaffCase, 'revocations'>) {
  const standing = revocations.at(-1);
  const ban = standing?.undoneAt === null ? (standing.end?.ban ?? null) : null;
  if (ban === null) return null;
  return (
    <div>
      <dt>限制</dt>
      <dd>
        {banWords[ban.kind]}，{dayWithYear(ban.from)}至{dayWithYear(ban.until)}不能提取、贷款，到期自动解除
      </dd>
    </div>
  );
}

/** 追回: what is to be paid back, until when, and every sum that came. */
export function ClaimPanel({ shown, now }: { shown: StaffCase; now: string }) {
  const { claim, revocations } = shown;
  if (claim === null) return null;
  const { words, tone } = standingOfClaim(claim, now);
  return (
    <section className="card panel" aria-label="追回">
      <h2>
        追回 <Tag tone={tone}>{words}</Tag>
      </h2>
      <dl className="outcome">
        <div>
          <dt>还要退</dt>
          <dd>
            <strong>{yuan(claim.leftFen)}</strong>
            <span className="quiet">
              （应退 {yuan(claim.amountFen)}，已退 {yuan(claim.paidBackFen)}）
            </span>
          </dd>
        </div>
        {claim.leftFen > 0 && (
          <>
            <div>
              <dt>最后一天</dt>
              <dd>{dueInWords(claim)}</dd>
            </div>
            <div>
              <dt>退到哪里</dt>
              <dd>
                <Account account={claim.account} />
              </dd>
            </div>
          </>
        )}
        <Ban revocations={revocations} />
      </dl>
      {claim.surplusFen > 0 && (
        <p>
          <Tag tone="action">一共多退 {yuan(claim.surplusFen)}，要退还给职工</Tag>
        </p>
      )}
      <Repayments repayments={claim.repayments} />
    </section>
  );
}

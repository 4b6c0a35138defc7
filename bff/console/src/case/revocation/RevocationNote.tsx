import { banWords, dayWithYear, heardWords, timeInWords, yuan, type StaffCase } from '@gjj/shared-types';
import type { ReactNode } from 'react';
import { deadlineInWords } from '../../look/deadline-in-words';
import { Tag } from '../../look/Tag';
import { paperChoices } from './revocation-draft';

type Revocation = StaffCase['revocations'][number];
type End = NonNullable<Revocation['end']>;

const endWords: Record<End['kind'], string> = {
  revoked: '已撤销',
  dropped: '没有撤销，原来的决定不变',
  released: '没有撤销，继续付款',
};

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="typed">{children}</dd>
    </div>
  );
}

/** Which papers, by the names they have in the middle of the page. */
function Papers({ ids, shown }: { ids: readonly string[]; shown: StaffCase }) {
  const names = paperChoices(shown).filter(({ value }) => ids.includes(value));
  return <>{names.map(({ label }) => label).join('；')}</>;
}

const bannedInWords = ({ banKind, banYears }: Pick<Revocation, 'banKind' | 'banYears'>) =>
  banKind === null ? '不限制' : `${banWords[banKind]}，${banYears ?? '—'} 年`;

/** As proposed; once it is revoked, as decided. */
function Grounds({
  of,
  limits,
  shown,
  evidence,
}: {
  of: Pick<End, 'facts' | 'rule' | 'reason' | 'repayFen'>;
  limits: string;
  shown: StaffCase;
  evidence: readonly string[];
}) {
  return (
    <>
      <Line label="查到的事实">{of.facts}</Line>
      <Line label="依据的规定">{of.rule}</Line>
      <Line label="理由">{of.reason}</Line>
      <Line label="要退回">{yuan(of.repayFen)}</Line>
      <Line label="限制">{limits}</Line>
      {evidence.length > 0 && (
        <Line label="证据">
          <Papers ids={evidence} shown={shown} />
        </Line>
      )}
    </>
  );
}

/** Until when the person may speak; null: they said that this is all, or it is over. */
function untilInWords({ clock }: StaffCase, { heardAt, end }: Revocation): string {
  if (heardAt !== null) return `职工说完了，${timeInWords(heardAt)}`;
  if (end !== null || clock?.name !== 'hearing') return '';
  return `说明情况的期限：${deadlineInWords(clock.dueOn, clock.dueBetween)}`;
}

function Said({ shown, revocation }: { shown: StaffCase; revocation: Revocation }) {
  const { statements } = revocation;
  return (
    <section className="stack" aria-label="职工说的情况">
      <h3>职工说的情况</h3>
      {statements.length === 0 && (
        <p>{revocation.end === null && revocation.heardAt === null ? '还没有说。' : '没有说。'}</p>
      )}
      <ul className="plain-list">
        {statements.map(({ at, by, how, text, documentIds }) => (
          <li key={at}>
            <p className="typed">{text}</p>
            <span className="quiet">
              {timeInWords(at)} {heardWords[how]}，{by}
              {documentIds.length > 0 && (
                <>
                  。材料：
                  <Papers ids={documentIds} shown={shown} />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className="quiet">{untilInWords(shown, revocation)}</p>
    </section>
  );
}

function Ended({ end, undoneAt }: { end: End; undoneAt: string | null }) {
  const { answer, remedies } = end;
  return (
    <>
      <dl className="outcome">
        {end.kind !== 'revoked' && <Line label="理由">{end.reason}</Line>}
        <Line label="答复职工">{answer}</Line>
        {remedies !== null && <Line label="救济途径">{remedies}</Line>}
      </dl>
      <p className="quiet">
        {end.by}决定，{timeInWords(end.at)}
      </p>
      {undoneAt !== null && (
        <p>
          <Tag tone="good">复核后撤销不再有效</Tag> <span className="quiet">{timeInWords(undoneAt)}</span>
        </p>
      )}
    </>
  );
}

/** 限制 from day until day, both belonging to it. */
function limitsOf(revocation: Revocation): string {
  const ban = revocation.end?.ban ?? null;
  if (ban === null) return revocation.end === null ? bannedInWords(revocation) : '不限制';
  return `${banWords[ban.kind]}，${dayWithYear(ban.from)}至${dayWithYear(ban.until)}不能提取、贷款`;
}

/** 撤销: the grounds, what the person said, and how it ended. */
export function RevocationNote({ revocation, shown }: { revocation: Revocation; shown: StaffCase }) {
  const { end, proposedBy, proposedAt, evidence, undoneAt } = revocation;
  const revoked = end?.kind === 'revoked';
  return (
    <section className="stack" aria-label="撤销">
      <p>
        <Tag tone={revoked ? 'bad' : end === null ? 'action' : 'neutral'}>
          {end === null ? '准备撤销，先听职工说' : endWords[end.kind]}
        </Tag>{' '}
        <span className="quiet">
          {proposedBy}提出，{timeInWords(proposedAt)}
        </span>
      </p>
      <dl className="outcome">
        <Grounds of={revoked ? end : revocation} limits={limitsOf(revocation)} {...{ shown, evidence }} />
      </dl>
      <Said {...{ shown, revocation }} />
      {end !== null && <Ended {...{ end, undoneAt }} />}
    </section>
  );
}

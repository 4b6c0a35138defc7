import {
  banWords,
  dayWithYear,
  heardWords,
  timeInWords,
  yuan,
  type StaffCase,
  type Tone,
} from '@gjj/shared-types';
import type { ReactNode } from 'react';
import { PaperLinks } from '../documents/PaperLinks';
import { deadlineInWords } from '../../look/deadline-in-words';
import { Tag } from '../../look/Tag';

type Revocation = StaffCase['revocations'][number];
type End = NonNullable<Revocation['end']>;

interface Props {
  revocation: Revocation;
  shown: StaffCase;
}

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

const bannedInWords = ({ banKind, banYears }: Pick<Revocation, 'banKind' | 'banYears'>) =>
  banKind === null ? '不限制' : `${banWords[banKind]}，${banYears ?? '—'} 年`;

/** As proposed; once it is revoked, as decided. */
function Grounds({ revocation, shown }: Props) {
  const { end, evidence } = revocation;
  const { facts, rule, reason, repayFen } = end?.kind === 'revoked' ? end : revocation;
  return (
    <>
      <Line label="查到的事实">{facts}</Line>
      <Line label="依据的规定">{rule}</Line>
      <Line label="理由">{reason}</Line>
      <Line label="要退回">{yuan(repayFen)}</Line>
      <Line label="限制">{limitsOf(revocation)}</Line>
      {evidence.length > 0 && (
        <Line label="证据">
          <PaperLinks ids={evidence} shown={shown} />
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

function Said({ shown, revocation }: Props) {
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
            </span>
            {documentIds.length > 0 && <PaperLinks ids={documentIds} shown={shown} />}
          </li>
        ))}
      </ul>
      <p className="quiet">{untilInWords(shown, revocation)}</p>
    </section>
  );
}

function Answered({ end }: { end: End }) {
  const { kind, reason, answer, remedies } = end;
  return (
    <dl className="outcome">
      {kind !== 'revoked' && <Line label="为什么不撤销">{reason}</Line>}
      <Line label="答复职工">{answer}</Line>
      {remedies !== null && <Line label="救济途径">{remedies}</Line>}
    </dl>
  );
}

/** The grounds, what the person said, and what they were answered. */
function Story({ revocation, shown }: Props) {
  return (
    <div className="stack">
      <dl className="outcome">
        <Grounds {...{ revocation, shown }} />
      </dl>
      <Said {...{ revocation, shown }} />
      {revocation.end !== null && <Answered end={revocation.end} />}
    </div>
  );
}

/** 限制 from day until day, both belonging to it. */
function limitsOf(revocation: Revocation): string {
  const ban = revocation.end?.ban ?? null;
  if (ban === null) return revocation.end === null ? bannedInWords(revocation) : '不限制';
  return `${banWords[ban.kind]}，${dayWithYear(ban.from)}至${dayWithYear(ban.until)}不能提取、贷款`;
}

function toneOf(end: Revocation['end']): Tone {
  if (end === null) return 'action';
  return end.kind === 'revoked' ? 'bad' : 'neutral';
}

/** 撤销: open while somebody has to decide on it, folded once it has ended. */
export function RevocationNote({ revocation, shown }: Props) {
  const { end, proposedBy, proposedAt, undoneAt } = revocation;
  return (
    <section className="stack" aria-label="撤销">
      <p>
        <Tag tone={toneOf(end)}>{end === null ? '准备撤销，先听职工说' : endWords[end.kind]}</Tag>{' '}
        <span className="quiet">
          {proposedBy}提出，{timeInWords(proposedAt)}
          {end !== null && `；${end.by}决定，${timeInWords(end.at)}`}
        </span>
      </p>
      {end === null ? (
        <Story {...{ revocation, shown }} />
      ) : (
        <details>
          <summary>事实、职工的说明和答复</summary>
          <Story {...{ revocation, shown }} />
        </details>
      )}
      {undoneAt !== null && (
        <p>
          <Tag tone="good">复核后撤销不再有效</Tag> <span className="quiet">{timeInWords(undoneAt)}</span>
        </p>
      )}
    </section>
  );
}

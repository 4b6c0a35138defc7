import {
  isOwed,
  isToBeLookedAt,
  timeInWords,
  undertakingOutcomes,
  undertakingOutcomeWords,
  undertakingStatusWords,
  type CreditNote,
  type StaffCase,
  type StaffUndertaking,
} from '@gjj/shared-types';
import { Tag } from '../../look/Tag';
import { dueInWords, undertakingKindWords, undertakingTone } from '../../undertakings/undertaking-words';
import { TroubleNote } from '../decision/TroubleNote';
import { eventWords } from './event-words';
import { LaterPaper } from './LaterPaper';
import { useUndertakings, type Undertakings } from './use-undertakings';
import { WayForm } from './WayForm';

/** What was asked for once is not asked for a second time. */
function findingsFor({ kind, history }: StaffUndertaking) {
  const again = kind === 'later' && !history.some(({ did }) => did === 'asked-again');
  return [
    { value: 'kept' as const, label: '核对无误', needsReason: false },
    ...(again ? [{ value: 'another-paper' as const, label: '要换一份', needsReason: true }] : []),
    { value: 'not-kept' as const, label: '没有做到', needsReason: true },
  ];
}

const outcomes = undertakingOutcomes.map((value) => ({
  value,
  label: undertakingOutcomeWords[value],
  needsReason: true,
}));

interface OneProps {
  shown: StaffCase;
  one: StaffUndertaking;
  undertakings: Undertakings;
}

/** Only what the server allows, and only what this one is waiting for. */
function Steps({ shown, one, undertakings }: OneProps) {
  const { allowedActions } = shown;
  const { materialCode, materialName, status, outcome } = one;
  const { look, settle, busyWith } = undertakings;
  const busy = busyWith(materialCode);
  if (allowedActions.includes('look-at-undertaking') && isToBeLookedAt(status))
    return (
      <WayForm
        label={`核对${materialName}`}
        ways={findingsFor(one)}
        busy={busy}
        onDone={(finding, reason) => look({ materialCode, finding, ...(reason && { reason }) })}
      />
    );
  const toSettle = status === 'overdue' || (status === 'not-kept' && outcome === null);
  return (
    <>
      {allowedActions.includes('hand-in-later') && isOwed(status) && (
        <LaterPaper {...{ shown, one, undertakings }} />
      )}
      {allowedActions.includes('settle-undertaking') && toSettle && (
        <WayForm
          label={`${materialName}怎样处理`}
          ways={outcomes}
          busy={busy}
          onDone={(chosen, reason) => settle({ materialCode, outcome: chosen, reason })}
        />
      )}
    </>
  );
}

function One(props: OneProps) {
  const { one, undertakings } = props;
  const trouble = undertakings.troubleOf(one.materialCode);
  return (
    <li className="stack">
      <span className="check-head">
        <strong>{one.materialName}</strong>
        <Tag tone={undertakingTone(one)}>{undertakingStatusWords[one.status]}</Tag>
      </span>
      <span>
        {undertakingKindWords[one.kind]}
        {(one.dueOn !== null || one.dueBetween !== null) && `，最后一天 ${dueInWords(one)}`}
      </span>
      {one.says !== null && <span>承诺：{one.says}</span>}
      <span className="quiet">
        约定的后果：{one.sanction}（{one.source}）
      </span>
      {one.outcome !== null && <strong>处理：{undertakingOutcomeWords[one.outcome]}</strong>}
      <ul className="plain-list">
        {one.history.map((step) => (
          <li key={`${step.at} ${step.did}`} className="quiet">
            {timeInWords(step.at)} {eventWords[step.did]}，{step.by}
            {step.words !== null && `：${step.words}`}
          </li>
        ))}
      </ul>
      {trouble !== null && <TroubleNote trouble={trouble} kept={false} />}
      <Steps {...props} />
    </li>
  );
}

/** 容缺、承诺 of this case: what was signed, how it stands, and what this officer may do about it. */
export function UndertakingsPanel({ shown }: { shown: StaffCase }) {
  const undertakings = useUndertakings(shown);
  if (shown.undertakings.length === 0) return null;
  return (
    <section className="card panel" aria-label="容缺承诺">
      <h2>容缺承诺</h2>
      <ul className="plain-list">
        {shown.undertakings.map((one) => (
          <One key={one.materialCode} {...{ shown, one, undertakings }} />
        ))}
      </ul>
    </section>
  );
}

/** 信用记录: what this person undertook in other cases and did not keep. */
export function CreditNotes({ notes }: { notes: readonly CreditNote[] }) {
  if (notes.length === 0) return null;
  return (
    <section className="card panel" aria-label="信用记录">
      <h2>
        信用记录 <Tag tone="bad">{notes.length} 条</Tag>
      </h2>
      <ul className="plain-list">
        {notes.map((note) => (
          <li key={`${note.at} ${note.materialName}`}>
            {timeInWords(note.at)} {note.itemName}：约定的{note.materialName}没有做到。{note.words}
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useState, type ReactNode } from 'react';
import { useDraft } from '../../drafts/use-draft';
import type { DecisionFormProps } from './ApproveForm';
import {
  correctionProblems,
  itemsOf,
  subjectsOf,
  withReason,
  type CorrectionDraft,
} from './correction-draft';
import { CorrectionSubject } from './CorrectionSubject';
import { focusFirstProblem } from '../../look/focus-first-problem';
import { FormFrame } from './FormFrame';

interface Props extends DecisionFormProps {
  title?: string;
  /** Under which what is flagged is kept. */
  draftName?: string;
  /** What is asked besides the list. */
  children?: ReactNode;
}

/** The whole list in one notice: a second correction for what could be seen the first time is a complaint. */
export function CorrectionForm({
  shown,
  allowed,
  onReady,
  onClose,
  title = '要求补正',
  draftName = 'request-correction',
  children,
}: Props) {
  const [draft, setDraft] = useDraft<CorrectionDraft>(`${shown.caseId}.${draftName}`, () => ({}));
  const [problems, setProblems] = useState<Record<string, string>>({});
  const subjects = subjectsOf(shown);
  const count = itemsOf(subjects, draft).length;

  function toggle(key: string, flagged: boolean) {
    const { [key]: _dropped, ...rest } = draft;
    const subject = subjects.find((one) => one.key === key)!;
    setDraft(flagged ? { ...rest, [key]: withReason(subject, undefined, subject.firstReason) } : rest);
  }

  function submit() {
    const found = correctionProblems(subjects, draft);
    setProblems(found);
    if (Object.keys(found).length > 0) return focusFirstProblem('.decision');
    onReady({ action: 'request-correction', items: itemsOf(subjects, draft) });
  }

  return (
    <FormFrame title={title} allowed={allowed} onSubmit={submit} onClose={onClose}>
      {children}
      <p className="quiet">
        请把要改的一次选全，职工只会收到这一份清单。已选 <strong>{count}</strong> 项。
      </p>
      {problems['list'] !== undefined && count === 0 && (
        <p className="field-problem" role="alert">
          {problems['list']}
        </p>
      )}
      <ul className="subjects">
        {subjects.map((subject) => (
          <CorrectionSubject
            key={subject.key}
            subject={subject}
            item={draft[subject.key]}
            problem={problems[subject.key]}
            onToggle={(flagged) => toggle(subject.key, flagged)}
            onChange={(item) => setDraft({ ...draft, [subject.key]: item })}
          />
        ))}
      </ul>
    </FormFrame>
  );
}

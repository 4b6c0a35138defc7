import {
  dayInWords,
  type Answers,
  type CorrectionItem,
  type IntakeCase,
  type SeenAs,
} from '@gjj/shared-types';
import { Button } from 'antd';
import { useState } from 'react';
import { FailureNote } from '../look/FailureNote';
import { FormCheck, openPoint } from './FormCheck';
import { DeskPhonePart } from './desk-phone/DeskPhonePart';
import { MaterialRow } from './MaterialRow';
import { QuestionInput } from './QuestionInput';
import { useRequestId } from './use-request-id';
import type { Intake } from './use-intake';

interface Props {
  shown: IntakeCase;
  intake: Intake;
  editable: boolean;
}

interface Draft {
  answers: Answers;
  seen: Record<string, SeenAs>;
}

interface FlawProps extends Props {
  item: CorrectionItem;
  draft: Draft;
  change: (draft: Draft) => void;
}

/** Only what came since the correction was asked for can put it right. */
function freshFiles({ documents, correction }: IntakeCase, materialCode: string) {
  const since = correction?.requestedAt ?? '';
  return documents.filter((file) => file.materialCode === materialCode && file.uploadedAt > since);
}

function Flaw({ item, shown, intake, editable, draft, change }: FlawProps) {
  const { subject } = item;
  if (subject.kind === 'material') {
    const { materialCode } = subject;
    const material = shown.materials.find(({ code }) => code === materialCode);
    if (material === undefined) return null;
    return (
      <MaterialRow
        material={{ ...material, why: item.howToFix }}
        files={freshFiles(shown, materialCode)}
        seen={draft.seen[materialCode]}
        waived={undefined}
        problem={undefined}
        editable={editable}
        intake={intake}
        onSeen={(how) => change({ ...draft, seen: { ...draft.seen, [materialCode]: how } })}
      />
    );
  }
  const { questionKey } = subject;
  const question = shown.questions.find(({ key }) => key === questionKey);
  if (question === undefined) return null;
  return (
    <li className="intake-material">
      <fieldset disabled={!editable}>
        <QuestionInput
          question={{ ...question, hint: item.howToFix }}
          value={draft.answers[questionKey] ?? shown.answers[questionKey]}
          problem={undefined}
          onAnswer={(value) => {
            const { [questionKey]: _before, ...others } = draft.answers;
            change({ ...draft, answers: value === undefined ? others : { ...others, [questionKey]: value } });
          }}
        />
      </fieldset>
    </li>
  );
}

/** What is not brought yet, in the order of the list. */
function missingOf(shown: IntakeCase, { seen }: Draft): string[] {
  return (shown.correction?.items ?? []).flatMap(({ subject, label }) => {
    if (subject.kind === 'question') return [];
    const ready = freshFiles(shown, subject.materialCode).some(({ state }) => state === 'ready');
    if (!ready) return [`请收${label}`];
    return seen[subject.materialCode] === undefined ? [`请注明${label}看的是原件、复印件还是共享数据`] : [];
  });
}

function flawedMaterials({ correction }: IntakeCase): boolean {
  return correction?.items.some(({ subject }) => subject.kind === 'material') ?? false;
}

/** 补正: what was asked for, brought to the window; the rest of the case stays as it is. */
export function CorrectionPart({ shown, intake, editable }: Props) {
  const [draft, setDraft] = useState<Draft>({ answers: {}, seen: {} });
  const [told, setTold] = useState(false);
  const [ticked, setTicked] = useState<string[]>([]);
  const requestId = useRequestId();
  const { resubmit } = intake;
  const unchecked = openPoint(shown.formCheck, ticked);
  const missingNow = [...missingOf(shown, draft), ...(unchecked === null ? [] : [unchecked])];
  const missing = told ? missingNow : [];

  function submit() {
    setTold(true);
    if (missingNow.length === 0 && !resubmit.isPending)
      resubmit.mutate({ key: requestId.get(), ...draft, formCheck: ticked }, { onError: requestId.refused });
  }

  return (
    <section className="card panel intake-form" aria-label="补正">
      <h2>要补正的</h2>
      {shown.correction?.dueOn != null && <p>请在{dayInWords(shown.correction.dueOn)}前收齐送回。</p>}
      {editable && flawedMaterials(shown) && <DeskPhonePart shown={shown} intake={intake} />}
      <ul className="intake-results">
        {(shown.correction?.items ?? []).map((item) => (
          <Flaw
            key={item.label}
            item={item}
            shown={shown}
            intake={intake}
            editable={editable}
            draft={draft}
            change={setDraft}
          />
        ))}
      </ul>
      {editable && <FormCheck points={shown.formCheck} ticked={ticked} onTick={setTicked} />}
      <output className="field-problem">{missing.join('；')}</output>
      {resubmit.isError && <FailureNote error={resubmit.error} />}
      {editable && (
        <div className="intake-line">
          <Button type="primary" size="large" loading={resubmit.isPending} onClick={submit}>
            补正收齐，送回受理
          </Button>
        </div>
      )}
    </section>
  );
}

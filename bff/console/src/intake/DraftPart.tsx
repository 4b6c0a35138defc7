import type { IntakeCase } from '@gjj/shared-types';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { FailureNote } from '../look/FailureNote';
import { DeskPhonePart } from './desk-phone/DeskPhonePart';
import { HandInPart } from './HandInPart';
import { HeirsPart } from './heirs/HeirsPart';
import { ListPart } from '../units/ListPart';
import { intakeProblems } from './intake-problems';
import { MaterialRow } from './MaterialRow';
import { PayoutPart } from './PayoutPart';
import { QuestionInput } from './QuestionInput';
import type { Intake } from './use-intake';

type Problems = Readonly<Record<string, string>>;

interface PartProps {
  shown: IntakeCase;
  editable: boolean;
  intake: Intake;
  problems: Problems;
}

function Form({ shown, editable, intake, problems }: PartProps) {
  const { questions, answers } = shown;
  if (questions.length === 0) return null;
  const answer = (key: string, value: IntakeCase['answers'][string] | undefined) => {
    if (answers[key] !== value) intake.save.mutate({ answers: { [key]: value } });
  };
  return (
    <section className="card panel" aria-label="申请内容">
      <h2>申请内容</h2>
      <fieldset className="intake-questions" disabled={!editable}>
        {questions.map((question) => (
          <QuestionInput
            key={question.key}
            question={question}
            value={answers[question.key]}
            problem={problems[`answers.${question.key}`]}
            onAnswer={(value) => answer(question.key, value)}
          />
        ))}
      </fieldset>
    </section>
  );
}

function Papers({ shown, editable, intake, problems }: PartProps) {
  const { materials, documents, eligibility } = shown;
  if (materials.length === 0) return null;
  const { seen } = shown.intake;
  const toBring = materials.some(({ code }) => eligibility?.waivedMaterials[code] === undefined);
  return (
    <section className="card panel" aria-label="材料">
      <h2>材料</h2>
      {editable && toBring && <DeskPhonePart shown={shown} intake={intake} />}
      {intake.addPaper.isError && <FailureNote error={intake.addPaper.error} />}
      <ul className="intake-results">
        {materials.map((material) => (
          <MaterialRow
            key={material.code}
            material={material}
            files={documents.filter(({ materialCode }) => materialCode === material.code)}
            seen={seen[material.code]}
            waived={eligibility?.waivedMaterials[material.code]}
            offers={shown.undertakingOffers.filter(({ materialCode }) => materialCode === material.code)}
            problem={problems[`documents.${material.code}`]}
            editable={editable}
            intake={intake}
            onSeen={(how) => intake.save.mutate({ seen: { [material.code]: how } })}
          />
        ))}
      </ul>
    </section>
  );
}

/** What is asked for; of what pays nothing, nothing more. */
function Owed(part: PartProps) {
  const { inheritance, operation } = part.shown;
  if (operation !== null) return null;
  return inheritance === null ? <PayoutPart {...part} /> : <HeirsPart {...part} inheritance={inheritance} />;
}

function signerOf({ unit, operation, inheritance }: IntakeCase): string {
  if (unit !== null) return '经办人';
  if (operation !== null) return '本人';
  return inheritance === null ? '职工' : '来人';
}

/** What is not handed in yet: form, papers, money, signature. */
export function DraftPart({ shown, editable, intake }: Omit<PartProps, 'problems'>) {
  const [toldAt, setToldAt] = useState<string | null>(null);
  // Told when the officer asks to go on; gone as soon as it is put right.
  const problems = toldAt === null ? {} : intakeProblems(shown, toldAt);
  const navigate = useNavigate();
  const part = { shown, editable, intake, problems };
  return (
    <div className="intake-form intake-columns">
      <div className="stack">
        {shown.eligibility !== null && <p className="card panel">{shown.eligibility.headline}</p>}
        <Form {...part} />
        <ListPart {...part} problem={problems['list']} />
        <Owed {...part} />
      </div>
      <div className="stack">
        <Papers {...part} />
        {intake.save.isError && <FailureNote error={intake.save.error} />}
        {editable && (
          <HandInPart
            caseId={shown.caseId}
            intake={intake}
            signer={signerOf(shown)}
            formPoints={shown.formCheck}
            missing={Object.keys(problems).length}
            onTold={setToldAt}
            onDiscarded={() => void navigate('/intake')}
          />
        )}
      </div>
    </div>
  );
}

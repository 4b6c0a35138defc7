import {
  answerInWords,
  findAnswerProblems,
  type Answers,
  type DocumentView,
  type Eligibility,
  type Material,
  type Question,
} from '@gjj/shared-types';
import { AppError } from '../../platform/errors';
import type { CaseRecord } from './domain/case-record';
import { heirProblems } from './domain/heirs';

export interface SubmissionFacts {
  questions: readonly Question[];
  materials: readonly Material[];
  answers: Answers;
  documents: readonly DocumentView[];
  eligibility: Eligibility | null;
  /** Codes of the materials that come later or are promised. */
  undertaken: readonly string[];
  today: string;
}

/** Throws `case.answers-incomplete` with words by field, in the names that the form uses. */
export function checkAnswers(
  questions: readonly Question[],
  answers: Answers,
  { complete, today }: { complete: boolean; today: string },
): void {
  const problems = Object.entries(findAnswerProblems(questions, answers, { complete, today }));
  if (problems.length === 0) return;
  const fields = Object.fromEntries(problems.map(([key, words]) => [`answers.${key}`, words]));
  throw new AppError('case.answers-incomplete', { fields });
}

/** Throws the first thing that stands in the way of handing the case in. */
export function checkComplete(facts: SubmissionFacts): void {
  checkAnswers(facts.questions, facts.answers, { complete: true, today: facts.today });
  checkDocuments(facts);
}

function checkDocuments({ materials, documents, eligibility, undertaken }: SubmissionFacts): void {
  if (documents.some(({ state }) => state === 'checking' || state === 'uploading'))
    throw new AppError('case.documents-pending');
  const waived = eligibility?.waivedMaterials ?? {};
  const has = (code: string) =>
    documents.some((document) => document.materialCode === code && document.state === 'ready');
  const missing = materials.filter(
    ({ code, required }) =>
      required && waived[code] === undefined && !has(code) && !undertaken.includes(code),
  );
  if (missing.length > 0)
    throw new AppError('case.documents-missing', {
      fields: Object.fromEntries(missing.map(({ code, name }) => [`documents.${code}`, `请上传${name}`])),
    });
}

/** The form as the member reads it, frozen at submit. */
export function freezeAnswers(questions: readonly Question[], answers: Answers) {
  return questions
    .filter(({ key, required }) => required || answers[key] !== undefined)
    .map((question) => ({
      key: question.key,
      question: question.label,
      answer: answerInWords(question, answers[question.key]),
    }));
}

/** @throws `intake.heirs-incomplete` where an estate could not be paid as it stands */
export function assertHeirs(record: CaseRecord): void {
  const fields = heirProblems(record);
  if (Object.keys(fields).length > 0) throw new AppError('intake.heirs-incomplete', { fields });
}

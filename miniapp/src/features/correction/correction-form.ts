import { create } from 'zustand';
import { findAnswerProblems, type Answers, type CorrectionItem, type MemberCase } from '@gjj/shared-types';
import { findKept, forget, keep } from '@/platform/storage';

const keyOf = (caseId: string) => `draft:correction:${caseId}`;

/** Answers corrected so far, by case; kept on the phone until they are sent back. */
export const useCorrections = create<Record<string, Answers>>(() => ({}));

export function findCorrected(caseId: string): Answers {
  return useCorrections.getState()[caseId] ?? findKept<Answers>(keyOf(caseId)) ?? {};
}

export function putCorrected(caseId: string, answers: Answers): void {
  useCorrections.setState({ [caseId]: answers });
  keep(keyOf(caseId), answers);
}

export function dropCorrected(caseId: string): void {
  useCorrections.setState(({ [caseId]: _, ...rest }) => rest, true);
  forget(keyOf(caseId));
}

export function idOf(item: CorrectionItem): string {
  return item.subject.kind === 'material'
    ? `material-${item.subject.materialCode}`
    : item.subject.questionKey;
}

/** Was something done about a flagged material since it was asked for? */
function isRenewed(found: MemberCase, materialCode: string): boolean {
  const asked = found.correction?.requestedAt ?? '';
  return found.documents.some(
    (document) =>
      document.materialCode === materialCode &&
      (document.state === 'ready' || document.state === 'checking') &&
      document.uploadedAt > asked,
  );
}

export function isFixed(found: MemberCase, item: CorrectionItem, corrected: Answers): boolean {
  if (item.fixed) return true;
  return item.subject.kind === 'material'
    ? isRenewed(found, item.subject.materialCode)
    : corrected[item.subject.questionKey] !== undefined;
}

/** What of the list is still open, by the id of its card. */
export function findCorrectionProblems(
  found: MemberCase,
  corrected: Answers,
  today: string,
): Record<string, string> {
  const problems: Record<string, string> = {};
  const asked = found.questions.filter(({ key }) => corrected[key] !== undefined);
  const wrong = findAnswerProblems(asked, corrected, { complete: true, today });
  for (const item of found.correction?.items ?? []) {
    const words = item.subject.kind === 'question' ? wrong[item.subject.questionKey] : undefined;
    if (words !== undefined) problems[idOf(item)] = `${item.label}：${words}`;
    else if (!isFixed(found, item, corrected)) problems[idOf(item)] = `${item.label}：还没有改`;
  }
  return problems;
}

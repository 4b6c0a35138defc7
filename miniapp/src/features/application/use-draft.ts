import { useEffect } from 'react';
import type { Answers, MemberCase } from '@gjj/shared-types';
import { useCase } from '@/features/cases/use-cases';
import { findDraft, putDraft, rebaseDraft, useDrafts, type Draft } from './draft-store';
import type { DraftContent } from './merge-draft';
import { saveSoon } from './save-draft';

/** The case, and what the member has filled in so far, in step with the server. */
export function useDraft(caseId: string): { query: ReturnType<typeof useCase>; draft: Draft | undefined } {
  const query = useCase(caseId);
  const draft = useDrafts((drafts) => drafts[caseId]);
  const found: MemberCase | undefined = query.data;
  useEffect(() => {
    if (found !== undefined) rebaseDraft(found);
  }, [found]);
  return { query, draft };
}

/** A change of the member's: kept on the phone at once, on the server in a moment. */
export function changeDraft(
  caseId: string,
  change: Partial<DraftContent> & { typed?: Draft['typed'] },
): void {
  const draft = findDraft(caseId);
  if (draft === undefined) return;
  putDraft(caseId, { ...draft, ...change, save: 'saving' });
  saveSoon(caseId);
}

export function changeAnswer(
  caseId: string,
  key: string,
  value: Answers[string] | undefined,
  typed?: string,
): void {
  const draft = findDraft(caseId);
  if (draft === undefined) return;
  const { [key]: _was, ...others } = draft.answers;
  const { [key]: _text, ...texts } = draft.typed;
  changeDraft(caseId, {
    answers: value === undefined ? others : { ...others, [key]: value },
    typed: typed === undefined ? texts : { ...texts, [key]: typed },
  });
}

import { create } from 'zustand';
import type { MemberCase } from '@gjj/shared-types';
import { findKept, forget, keep } from '@/platform/storage';
import { isSameContent, mergeDraft, type DraftContent } from './merge-draft';

export type SaveState = 'saved' | 'saving' | 'on-phone' | 'refused';

export interface Draft extends DraftContent {
  /** What the server had when this was last in step with it. */
  base: DraftContent & { version: number };
  /** Text that is not (yet) a value, by question; kept on the phone only. */
  typed: Record<string, string>;
  save: SaveState;
  /** Why the server would not save it. */
  refusal: string | null;
  /** Something came in from another phone or tab. */
  merged: boolean;
}

export const useDrafts = create<Record<string, Draft>>(() => ({}));

const keyOf = (caseId: string) => `draft:${caseId}`;

export function contentOf({ answers, amountFen, cardId }: DraftContent): DraftContent {
  return { answers, amountFen, cardId };
}

export function findDraft(caseId: string): Draft | undefined {
  return useDrafts.getState()[caseId];
}

export function isUnsaved(draft: Draft): boolean {
  return !isSameContent(draft, draft.base);
}

/** On the screen and on the phone in one go. */
export function putDraft(caseId: string, draft: Draft): void {
  useDrafts.setState({ [caseId]: draft });
  if (isUnsaved(draft) || Object.keys(draft.typed).length > 0) keep(keyOf(caseId), draft);
  else forget(keyOf(caseId));
}

export function dropDraft(caseId: string): void {
  useDrafts.setState(({ [caseId]: _, ...rest }) => rest, true);
  forget(keyOf(caseId));
}

function startFrom(found: MemberCase): DraftContent {
  return {
    answers: found.answers,
    amountFen: found.amountFen ?? found.eligibility?.capFen ?? null,
    cardId: found.cardId,
  };
}

/** Brings what the server has and what was typed here together; nothing typed here is lost. */
export function rebaseDraft(found: MemberCase): void {
  const theirs = startFrom(found);
  const base = { ...theirs, amountFen: found.amountFen, version: found.version };
  const mine = findDraft(found.caseId) ?? findKept<Draft>(keyOf(found.caseId));
  if (mine === null || mine === undefined) {
    putDraft(found.caseId, { ...theirs, base, typed: {}, save: 'saved', refusal: null, merged: false });
    return;
  }
  // An older answer that arrives late must not undo a newer one.
  if (found.version < mine.base.version) return;
  const { content, otherChanges } = mergeDraft(mine.base, contentOf(mine), {
    ...theirs,
    amountFen: found.amountFen,
  });
  const amountFen = content.amountFen ?? theirs.amountFen;
  const merged = mine.merged || (otherChanges && found.version > mine.base.version + 1);
  putDraft(found.caseId, { ...mine, ...content, amountFen, base, merged });
}

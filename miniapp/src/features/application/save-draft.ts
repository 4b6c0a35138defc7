import { findAnswerProblems, type MemberCase } from '@gjj/shared-types';
import { ApiError } from '@/api/api-error';
import { call } from '@/api/call';
import { noteServerData, queryClient } from '@/api/server-data';
import { today } from '@/platform/clock';
import { contentOf, findDraft, isUnsaved, putDraft, rebaseDraft, type Draft } from './draft-store';

const pauseMs = 800;
const againMs = 8000;
const conflictsAtOnce = 3;
const timers = new Map<string, ReturnType<typeof setTimeout>>();
const running = new Map<string, Promise<void>>();

function lastKnown(caseId: string): MemberCase | undefined {
  return queryClient.getQueryData<MemberCase>(['case', caseId]);
}

/** Only answers that are right, to questions that are asked; the rest stays on the phone until it is right. */
function bodyOf(caseId: string, draft: Draft) {
  const questions = lastKnown(caseId)?.questions ?? [];
  const problems = findAnswerProblems(questions, draft.answers, { complete: false, today: today() });
  const entries = Object.entries(draft.answers).filter(([key]) => problems[key] === undefined);
  return {
    version: draft.base.version,
    answers: Object.fromEntries(entries),
    amountFen: draft.amountFen !== null && draft.amountFen > 0 ? draft.amountFen : null,
    cardId: draft.cardId as MemberCase['cardId'],
  };
}

function note(caseId: string, patch: Partial<Draft>): void {
  const draft = findDraft(caseId);
  if (draft !== undefined) putDraft(caseId, { ...draft, ...patch });
}

async function sendOnce(caseId: string): Promise<void> {
  const draft = findDraft(caseId);
  if (draft === undefined) return;
  const body = bodyOf(caseId, draft);
  note(caseId, { save: 'saving' });
  const saved = await call('saveAnswers', {
    params: { caseId: caseId as MemberCase['caseId'] },
    body,
  });
  noteServerData(['case', caseId], saved);
  const sent = { ...contentOf(draft), version: saved.version };
  const after = findDraft(caseId) ?? draft;
  putDraft(caseId, {
    ...after,
    base: sent,
    save: isUnsaved({ ...after, base: sent }) ? 'saving' : 'saved',
    refusal: null,
  });
}

async function takeInTheirs(caseId: string): Promise<void> {
  const found = await call('getCase', { params: { caseId: caseId as MemberCase['caseId'] } });
  noteServerData(['case', caseId], found);
  rebaseDraft(found);
  note(caseId, { merged: true });
}

function isConflict(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'case.version-conflict';
}

async function saveUntilDone(caseId: string): Promise<void> {
  for (let conflicts = 0; ;) {
    const draft = findDraft(caseId);
    if (draft === undefined || !isUnsaved(draft)) return note(caseId, { save: 'saved' });
    try {
      await sendOnce(caseId);
    } catch (error) {
      if (!isConflict(error) || ++conflicts > conflictsAtOnce) throw error;
      await takeInTheirs(caseId);
    }
  }
}

function noteFailure(caseId: string, error: unknown): void {
  const certain = error instanceof ApiError && !error.mayHelpToRepeat;
  note(caseId, certain ? { save: 'refused', refusal: error.words } : { save: 'on-phone' });
  if (!certain) saveSoon(caseId, againMs);
}

/** Saves now and waits for it. @throws ApiError; what was typed is on the phone either way */
export function saveNow(caseId: string): Promise<void> {
  clearTimeout(timers.get(caseId));
  const before = running.get(caseId) ?? Promise.resolve();
  const mine = before
    .catch(() => {})
    .then(() => saveUntilDone(caseId))
    .catch((error: unknown) => {
      noteFailure(caseId, error);
      throw error;
    });
  running.set(caseId, mine);
  return mine;
}

export function saveSoon(caseId: string, waitMs = pauseMs): void {
  clearTimeout(timers.get(caseId));
  timers.set(
    caseId,
    setTimeout(() => void saveNow(caseId).catch(() => {}), waitMs),
  );
}

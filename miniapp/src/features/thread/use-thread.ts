import type { CaseId, CaseThread, EnvelopeId } from '@gjj/shared-types';
import { call } from '@/api/call';
import { sendOnce } from '@/api/request-key';
import { noteServerData, useServerData } from '@/api/server-data';
import { useStanding } from '@/features/session/use-member';

const keyOf = (caseId: string) => ['thread', caseId] as const;

export function useThread(caseId: string, enabled = true) {
  const member = useStanding() === 'member';
  return useServerData<CaseThread>(
    keyOf(caseId),
    () => call('readThread', { params: { caseId: caseId as CaseId } }),
    { enabled: enabled && member && caseId !== '', refreshEveryMs: () => 15_000 },
  );
}

const note = (caseId: string) => (thread: CaseThread) => {
  noteServerData(keyOf(caseId), thread);
};

/** Under a request id that is kept before it is sent: a lost answer never says it twice. @throws ApiError */
export async function sayInThread(
  caseId: string,
  body: { text: string; envelopeId?: EnvelopeId },
): Promise<void> {
  const params = { caseId: caseId as CaseId };
  await sendOnce(`thread:${caseId}`, body, (idempotencyKey) =>
    call('sayInThread', { params, body, idempotencyKey }),
  ).then(note(caseId));
}

/** What is on the screen has been read; whoever has no network reads it again later. */
export async function markThreadRead(caseId: string): Promise<void> {
  await call('markThreadRead', { params: { caseId: caseId as CaseId } }).then(note(caseId), () => {});
}

import type { MemberCase } from '@gjj/shared-types';
import { ApiError } from '@/api/api-error';
import { call } from '@/api/call';
import { sendOnce } from '@/api/request-key';
import { noteCase } from '@/features/cases/use-cases';
import { dropDraft, findDraft, isUnsaved } from './draft-store';
import { saveNow } from './save-draft';

export interface Signature {
  amountFen: number;
  cardId: string;
  signedName: string;
  /** 容缺、承诺: what is left out was agreed to. */
  undertakes: boolean;
}

/**
 * Saves what was typed last, then hands the application in under a request id that was kept before it is sent,
 * so that a lost answer never makes two applications. @throws ApiError
 */
export async function submitApplication(caseId: string, signature: Signature): Promise<MemberCase> {
  const draft = findDraft(caseId);
  if (draft !== undefined && isUnsaved(draft)) await saveNow(caseId);
  const version = findDraft(caseId)?.base.version;
  if (version === undefined)
    throw new ApiError({ code: 'draft.gone', status: 0, words: '请返回上一步再试。' });
  const body = {
    version,
    amountFen: signature.amountFen,
    cardId: signature.cardId as NonNullable<MemberCase['cardId']>,
    consents: {
      ...{ dataUse: true, bankCard: true, truthful: true },
      ...(signature.undertakes && { undertakings: true }),
    },
    signedName: signature.signedName.trim(),
  };
  const answer = await sendOnce(`submit:${caseId}`, body, (idempotencyKey) =>
    call('submitCase', {
      params: { caseId: caseId as MemberCase['caseId'] },
      body,
      idempotencyKey,
    }),
  );
  dropDraft(caseId);
  return noteCase(answer);
}

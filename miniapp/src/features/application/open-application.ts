import type { CaseSummary } from '@gjj/shared-types';
import { ApiError } from '@/api/api-error';
import { call } from '@/api/call';
import { noteCase } from '@/features/cases/use-cases';
import { replace } from '@/platform/navigate';

function openFound(caseId: string, isDraft: boolean): void {
  if (isDraft) replace('/packages/apply/answers/index', { case: caseId });
  else replace('/packages/case/case/index', { case: caseId });
}

/** Goes on with the draft that is there, or begins one. One open application per member and type. @throws ApiError */
export async function openApplication(itemCode: string, known: readonly CaseSummary[]): Promise<void> {
  const draft = known.find((found) => found.itemCode === itemCode && found.state === 'draft');
  if (draft !== undefined) return openFound(draft.caseId, true);
  try {
    const begun = noteCase(await call('openCase', { body: { itemCode } }));
    openFound(begun.caseId, true);
  } catch (error) {
    const other =
      error instanceof ApiError && error.code === 'case.already-open' ? error.extra['caseId'] : undefined;
    if (typeof other !== 'string') throw error;
    const { state } = await call('getCase', {
      params: { caseId: other as CaseSummary['caseId'] },
    });
    openFound(other, state === 'draft');
  }
}

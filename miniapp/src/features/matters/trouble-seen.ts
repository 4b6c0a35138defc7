import { ApiError } from '@/api/api-error';
import { caseOnTop, open, pageOnTop } from '@/platform/navigate';

/** 办不成事, from where something went wrong: the page, the code and the case are known already, and nothing personal. */
export function tellOfTrouble(error: unknown): void {
  const code = error instanceof ApiError ? error.code : '';
  const caseId = caseOnTop();
  open('/packages/heard/new/index', {
    kind: 'cannot-get-done',
    page: pageOnTop(),
    ...(code !== '' && { error: code }),
    ...(caseId !== '' && { case: caseId }),
  });
}

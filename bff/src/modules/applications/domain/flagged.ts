import type { CaseRecord } from './case-record';

/** Does the correction ask for this material? */
export function isFlagged({ correction }: Pick<CaseRecord, 'correction'>, materialCode: string): boolean {
  const items = correction?.items ?? [];
  return items.some(({ subject }) => subject.kind === 'material' && subject.materialCode === materialCode);
}

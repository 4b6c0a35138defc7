import { otherPapersCode, type DocumentView, type Material } from '@gjj/shared-types';
import type { CaseRecord } from './case-record';
import { currentRevocation } from './revocation';

/** With the request for a recheck, and before a revocation: whatever shows that it is otherwise, whatever the item asks for. */
export const otherPapers: Material = {
  code: otherPapersCode,
  name: '能说明情况的材料',
  why: '有什么能证明您说的，就传什么；没有可以不传',
  example: '比如合同、收据、转账记录、单位或社区开的证明，拍清楚四个角',
  required: false,
  maxFiles: 20,
};

/** An item's materials, and such papers where they may come or are there. */
export function withOtherPapers(
  materials: readonly Material[],
  { open, documents = [] }: { open: boolean; documents?: readonly Pick<DocumentView, 'materialCode'>[] },
): Material[] {
  const isThere = documents.some(({ materialCode }) => materialCode === otherPapersCode);
  return open || isThere ? [...materials, otherPapers] : [...materials];
}

type Kept = Pick<CaseRecord, 'state' | 'timeline' | 'revocations'>;

/**
 * May this file be taken off again? While the form is open, any may. Later only what came after the case's last step, for
 * on the others something was decided or proposed; and nothing on which a statement rests.
 */
export function mayBeTakenOff(record: Kept, { documentId, beganAt }: { documentId: string; beganAt: Date }) {
  if (record.state === 'draft' || record.state === 'correction') return true;
  const lastStep = record.timeline.at(-1)?.at;
  const said = currentRevocation(record)?.statements.flatMap(({ documentIds }) => documentIds) ?? [];
  return lastStep !== undefined && beganAt > lastStep && !said.includes(documentId);
}

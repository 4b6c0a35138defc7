import { evidenceCode, otherPapersCode, type DocumentView, type Material } from '@gjj/shared-types';
import type { AppActor, StaffActor } from './actors';
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

/** 证据: with the proposal to revoke, so that the person sees what is held against the decision. */
export const evidencePapers: Material = {
  code: evidenceCode,
  name: '中心查到的证据',
  why: '提出撤销时一起给职工看的',
  example: '比如有关部门的回函、核查记录，别人的个人信息先盖住',
  required: false,
  maxFiles: 20,
};

export const papersOfNoItem: readonly Material[] = [otherPapers, evidencePapers];

/** An item's materials, and of those that no item asks for the ones that are open or there. */
export function withOtherPapers(
  materials: readonly Material[],
  { open, documents = [] }: { open: boolean; documents?: readonly Pick<DocumentView, 'materialCode'>[] },
): Material[] {
  const isThere = ({ code }: Material) => documents.some(({ materialCode }) => materialCode === code);
  return [...materials, ...papersOfNoItem.filter((one) => (open && one === otherPapers) || isThere(one))];
}

type Paper = Pick<DocumentView, 'materialCode'> & { documentId: string };

/** Evidence is the person's to see once a proposal rests on it; until then it is what a supervisor gathers. */
export function isShownToMember(
  { revocations = [] }: Pick<CaseRecord, 'revocations'>,
  paper: Paper,
): boolean {
  if (paper.materialCode !== evidenceCode) return true;
  return revocations.some(({ evidence }) => evidence.includes(paper.documentId));
}

type Kept = Pick<CaseRecord, 'state' | 'timeline' | 'revocations'>;

/**
 * May this file be taken off again? While the form is open, any may. Later only what came after the case's last step, for
 * on the others something was decided or proposed; nothing on which a statement rests; and by staff only what they added.
 */
export function mayBeTakenOff(
  record: Kept,
  { documentId, beganAt, uploadedBy }: { documentId: string; beganAt: Date; uploadedBy: string },
  by: AppActor | StaffActor,
): boolean {
  if (record.state === 'draft' || record.state === 'correction') return true;
  if (by.kind === 'staff' && by.staffId !== uploadedBy) return false;
  const lastStep = record.timeline.at(-1)?.at;
  const said = currentRevocation(record)?.statements.flatMap(({ documentIds }) => documentIds) ?? [];
  return lastStep !== undefined && beganAt > lastStep && !said.includes(documentId);
}

import { evidenceCode, otherPapersCode } from '@gjj/shared-types';
import { AppError } from '../../platform/errors';
import type { CaseDesk } from './case-desk';
import { allowedActions, isSeenByStaff, mayOpen, takesOtherPapers } from './domain/authority';
import type { AgentActor, AppActor, StaffActor } from './domain/actors';
import type { CaseRecord } from './domain/case-record';
import { isStillOwed, materialIsOpen } from './domain/open-materials';
import { isShownToMember, mayBeTakenOff, papersOfNoItem } from './domain/other-papers';

/** What a case says of its documents: who may add and who may look. */
export class DocumentAccess {
  constructor(private readonly desk: CaseDesk) {}

  /** Throws `case.not-found` for a stranger, `case.action-not-allowed` where the case is not open for this material. */
  async authoriseUpload(request: {
    by: AppActor | StaffActor;
    caseId: string;
    materialCode: string;
  }): Promise<{ maxFiles: number }> {
    return this.openMaterial(await this.ofUploader(request.by, request.caseId), request);
  }

  private openMaterial(
    record: CaseRecord,
    { by, materialCode }: { by: AppActor | StaffActor; materialCode: string },
  ): { maxFiles: number } {
    const asked = this.desk.catalogueOf(record).findItem(record.itemCode)?.materials ?? [];
    const material = [...asked, ...papersOfNoItem].find(({ code }) => code === materialCode);
    if (material === undefined || !this.mayAdd(record, by, materialCode))
      throw new AppError('case.action-not-allowed');
    return { maxFiles: material.maxFiles };
  }

  /** Whoever writes down what a person says takes the papers that they bring, and whoever may propose to revoke adds evidence. */
  private mayAdd(record: CaseRecord, by: AppActor | StaffActor, materialCode: string): boolean {
    const standing = this.desk.standingOf(record);
    const may = allowedActions(standing, by);
    const forms = may.includes('upload-document');
    if (materialCode === evidenceCode) return may.includes('add-evidence');
    if (materialCode === otherPapersCode)
      return takesOtherPapers(standing) && (forms || may.includes('be-heard'));
    return (
      (forms && materialIsOpen(record, materialCode)) ||
      (may.includes('hand-in-later') && isStillOwed(record, materialCode))
    );
  }

  /** Throws like `authoriseUpload`, and `case.action-not-allowed` for what something was decided on. */
  async authoriseRemoval({
    document,
    ...request
  }: {
    by: AppActor | StaffActor;
    caseId: string;
    document: { documentId: string; materialCode: string; beganAt: Date; uploadedBy: string };
  }): Promise<void> {
    const { materialCode } = document;
    const record = await this.ofUploader(request.by, request.caseId);
    this.openMaterial(record, { by: request.by, materialCode });
    if (request.by.kind === 'agent' && request.by.userId !== document.uploadedBy)
      throw new AppError('case.action-not-allowed');
    if (!isStillOwed(record, materialCode) && !mayBeTakenOff(record, document, request.by))
      throw new AppError('case.action-not-allowed');
  }

  private async ofUploader(by: AppActor | StaffActor, caseId: string): Promise<CaseRecord> {
    if (by.kind === 'member') return this.desk.getOwn(caseId, by.userId);
    const record = await this.desk.get(caseId);
    if (by.kind === 'agent') return this.ofAgent(record, by);
    if (!mayOpen(this.desk.standingOf(record), by)) throw new AppError('case.not-found');
    return record;
  }

  /** Whoever acts for a member looks at nothing but what they sent themselves. */
  async authoriseRead({
    by,
    caseId,
    document,
  }: {
    by: AppActor;
    caseId: string;
    document: { documentId: string; materialCode: string; uploadedBy: string };
  }): Promise<void> {
    const record = await this.ofUploader(by, caseId);
    const theirs = by.kind === 'member' || document.uploadedBy === by.userId;
    if (!theirs || !isShownToMember(record, document)) throw new AppError('document.not-found');
  }

  private ofAgent(record: CaseRecord, { principalId, mandateId }: AgentActor): CaseRecord {
    if (record.userId !== principalId || record.mandate?.mandateId !== mandateId)
      throw new AppError('case.not-found');
    return record;
  }

  /** Throws `document.not-found` for a draft that is not taken in at a window, and for another centre. */
  async authoriseStaffRead(actor: StaffActor, caseId: string): Promise<void> {
    const record = await this.desk.get(caseId);
    if (!isSeenByStaff(record) || record.centreCode !== actor.centreCode)
      throw new AppError('document.not-found');
    if (!mayOpen(this.desk.standingOf(record), actor)) throw new AppError('access.forbidden');
  }
}

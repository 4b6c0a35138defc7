import { AppError } from '../../platform/errors';
import type { CaseDesk } from './case-desk';
import { allowedActions, isSeenByStaff, mayOpen, takesOtherPapers } from './domain/authority';
import type { MemberActor, StaffActor } from './domain/actors';
import type { CaseRecord } from './domain/case-record';
import { isStillOwed, materialIsOpen } from './domain/open-materials';
import { mayBeTakenOff, withOtherPapers } from './domain/other-papers';

/** What a case says of its documents: who may add and who may look. */
export class DocumentAccess {
  constructor(private readonly desk: CaseDesk) {}

  /** Throws `case.not-found` for a stranger, `case.action-not-allowed` where the case is not open for this material. */
  async authoriseUpload(request: {
    by: MemberActor | StaffActor;
    caseId: string;
    materialCode: string;
  }): Promise<{ maxFiles: number }> {
    return this.openMaterial(await this.ofUploader(request.by, request.caseId), request);
  }

  private openMaterial(
    record: CaseRecord,
    request: { by: MemberActor | StaffActor; materialCode: string },
  ): { maxFiles: number } {
    const standing = this.desk.standingOf(record);
    const may = allowedActions(standing, request.by);
    const asked = this.desk.catalogueOf(record).findItem(record.itemCode)?.materials ?? [];
    const material = withOtherPapers(asked, { open: takesOtherPapers(standing) }).find(
      ({ code }) => code === request.materialCode,
    );
    const isOpen = may.includes('upload-document') && materialIsOpen(record, request.materialCode);
    const comesLater = may.includes('hand-in-later') && isStillOwed(record, request.materialCode);
    if (material === undefined || !(isOpen || comesLater)) throw new AppError('case.action-not-allowed');
    return { maxFiles: material.maxFiles };
  }

  /** Throws like `authoriseUpload`, and `case.action-not-allowed` for what something was decided on. */
  async authoriseRemoval({
    document,
    ...request
  }: {
    by: MemberActor | StaffActor;
    caseId: string;
    document: { documentId: string; materialCode: string; beganAt: Date };
  }): Promise<void> {
    const { materialCode } = document;
    const record = await this.ofUploader(request.by, request.caseId);
    this.openMaterial(record, { by: request.by, materialCode });
    if (!isStillOwed(record, materialCode) && !mayBeTakenOff(record, document))
      throw new AppError('case.action-not-allowed');
  }

  private async ofUploader(by: MemberActor | StaffActor, caseId: string): Promise<CaseRecord> {
    if (by.kind === 'member') return this.desk.getOwn(caseId, by.userId);
    const record = await this.desk.get(caseId);
    if (!mayOpen(this.desk.standingOf(record), by)) throw new AppError('case.not-found');
    return record;
  }

  async authoriseRead(request: { userId: string; caseId: string }): Promise<void> {
    await this.desk.getOwn(request.caseId, request.userId);
  }

  /** Throws `document.not-found` for a draft that is not taken in at a window, and for another centre. */
  async authoriseStaffRead(actor: StaffActor, caseId: string): Promise<void> {
    const record = await this.desk.get(caseId);
    if (!isSeenByStaff(record) || record.centreCode !== actor.centreCode)
      throw new AppError('document.not-found');
    if (!mayOpen(this.desk.standingOf(record), actor)) throw new AppError('access.forbidden');
  }
}

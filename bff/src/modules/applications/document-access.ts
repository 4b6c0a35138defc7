import { AppError } from '../../platform/errors';
import type { CaseDesk } from './case-desk';
import { allowedActions, mayOpen } from './domain/authority';
import type { StaffActor } from './domain/actors';
import type { CaseRecord } from './domain/case-record';

/** Which material is open to the member now: all in a draft, only the flagged ones in a correction. */
function materialIsOpen(record: CaseRecord, materialCode: string): boolean {
  if (record.state !== 'correction') return true;
  const items = record.correction?.items ?? [];
  return items.some(({ subject }) => subject.kind === 'material' && subject.materialCode === materialCode);
}

/** What a case says of its documents: who may add and who may look. */
export class DocumentAccess {
  constructor(private readonly desk: CaseDesk) {}

  /** Throws `case.not-found` for a stranger, `case.action-not-allowed` where the case is not open for this material. */
  async authoriseUpload(request: {
    userId: string;
    caseId: string;
    materialCode: string;
  }): Promise<{ maxFiles: number }> {
    const record = await this.desk.getOwn(request.caseId, request.userId);
    const may = allowedActions(this.desk.standingOf(record), { kind: 'member', userId: request.userId });
    const material = this.desk
      .catalogueOf(record)
      .findItem(record.itemCode)
      ?.materials.find(({ code }) => code === request.materialCode);
    if (!may.includes('upload-document') || material === undefined || !materialIsOpen(record, material.code))
      throw new AppError('case.action-not-allowed');
    return { maxFiles: material.maxFiles };
  }

  async authoriseRead(request: { userId: string; caseId: string }): Promise<void> {
    await this.desk.getOwn(request.caseId, request.userId);
  }

  /** Throws `document.not-found` while the case is a draft, the member's own, and for another centre. */
  async authoriseStaffRead(actor: StaffActor, caseId: string): Promise<void> {
    const record = await this.desk.get(caseId);
    if (record.state === 'draft' || record.centreCode !== actor.centreCode)
      throw new AppError('document.not-found');
    if (!mayOpen(this.desk.standingOf(record), actor)) throw new AppError('access.forbidden');
  }
}

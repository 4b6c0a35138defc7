import type { Connection } from 'mongoose';
import { createHash } from 'node:crypto';
import { Inbox } from '../inbox-repository';
import { keepFirst } from '../../../platform/keep-first';
import { staffMessageModel, type StaffMessageRecord } from './staff-message-model';
import type { StaffNotice } from './staff-notice';
import { staffWords } from './staff-notice-words';

/** The same for the same officer and the same thing told, whoever works it out and when. */
function messageIdOf(entryId: string, staffId: string): string {
  return createHash('sha256').update(`${entryId} ${staffId}`).digest('hex').slice(0, 32);
}

/** What staff are told of cases, matters and moves; read in the console, sent nowhere. */
export class StaffInbox extends Inbox<StaffMessageRecord> {
  constructor(connection: Connection) {
    super(staffMessageModel(connection), 'staffId');
  }

  /** One message for each officer, made once: telling again, also after a crash in between, adds none. */
  async tell({ entryId, about, notice, facts, at }: StaffNotice, staffIds: readonly string[]): Promise<void> {
    const words = staffWords(notice, facts);
    const of = {
      caseId: about.kind === 'case' ? about.caseId : null,
      ...(about.kind === 'matter' && { matterId: about.matterId }),
    };
    for (const staffId of staffIds) {
      const _id = messageIdOf(entryId, staffId);
      await keepFirst(this.model, { _id, staffId, ...of, notice, ...words, at, readAt: null });
    }
  }

  /** Takes what was told of a case away for good. */
  async forget(caseId: string): Promise<void> {
    await this.model.deleteMany({ caseId });
  }
}

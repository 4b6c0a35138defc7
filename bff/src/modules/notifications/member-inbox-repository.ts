import type { Connection } from 'mongoose';
import type { MessageRecord } from './domain/message-record';
import { Inbox } from './inbox-repository';
import { messageModel } from './message-model';

/** What members were told. */
export class MemberInbox extends Inbox<MessageRecord> {
  constructor(connection: Connection) {
    super(messageModel(connection), 'userId');
  }

  async listOfCase(caseId: string): Promise<MessageRecord[]> {
    return this.model.find({ caseId }).sort({ at: 1 }).lean<MessageRecord[]>();
  }
}

import type { StaffMessage } from '@gjj/shared-types';
import type { StaffMessageRecord } from './staff-message-model';

export function presentStaffMessage({ _id, at, readAt, ...told }: StaffMessageRecord): StaffMessage {
  const { caseId, notice, title, body } = told;
  return {
    messageId: _id as StaffMessage['messageId'],
    caseId: caseId as StaffMessage['caseId'],
    ...{ notice, title, body },
    sentAt: at.toISOString(),
    readAt: readAt?.toISOString() ?? null,
  };
}

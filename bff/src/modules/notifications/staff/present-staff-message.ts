import type { StaffMessage } from '@gjj/shared-types';
import type { StaffMessageRecord } from './staff-message-model';

export function presentStaffMessage({ _id, at, readAt, ...told }: StaffMessageRecord): StaffMessage {
  const { notice, title, body } = told;
  return {
    messageId: _id as StaffMessage['messageId'],
    about: aboutOf(told),
    ...{ notice, title, body },
    sentAt: at.toISOString(),
    readAt: readAt?.toISOString() ?? null,
  };
}

function aboutOf({ caseId, matterId }: Pick<StaffMessageRecord, 'caseId' | 'matterId'>) {
  if (matterId != null) return { kind: 'matter', matterId } as StaffMessage['about'];
  return (caseId === null ? { kind: 'moves' } : { kind: 'case', caseId }) as StaffMessage['about'];
}

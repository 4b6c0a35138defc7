import type { Clock } from '../../../platform/clock';
import type { StaffInbox } from './staff-inbox-repository';

export interface StaffInboxParts {
  inbox: StaffInbox;
  clock: Clock;
}

import { z } from 'zod';
import type { StaffRole } from './staff-roles';

export type Actor = 'member' | 'system' | StaffRole;

export const noticeNames = [
  'received',
  'correction-needed',
  'correction-reminder',
  'not-accepted',
  'returned',
  'accepted',
  'deemed-accepted',
  'approved',
  'refused',
  'paid',
  'payment-failed',
  'payment-returned',
  'account-closed',
  'carried-out',
  'withdrawn',
  'lapsed',
] as const;
export const noticeName = z.enum(noticeNames);
export type NoticeName = z.infer<typeof noticeName>;

/** Work that the system owes a case after a change; carried in the case's own outbox. */
export const taskNames = [
  'finish-submission',
  'assess',
  'carry-out',
  'send-instruction',
  'ask-bank',
  'post-withdrawal',
  'reinstate-reservation',
  'void-reservation',
  'file-paper',
] as const;
export const taskName = z.enum(taskNames);
export type TaskName = z.infer<typeof taskName>;

import { z } from 'zod';
import type { StaffRole } from './staff-roles';

/** `agent`: somebody to whom the member gave a mandate (委托). */
export type Actor = 'member' | 'agent' | 'system' | StaffRole;

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
  'paused',
  'resumed',
  'delayed',
  'recheck-received',
  'recheck-upheld',
  'recheck-granted',
  'payment-stopped',
  'payment-released',
  'payment-held',
  'revocation-proposed',
  'revocation-dropped',
  'revoked',
  'repayment-received',
  'repayment-reminder',
  'claim-settled',
  'undertaking-reminder',
  'undertaking-overdue',
  'undertaking-received',
  'undertaking-again',
  'undertaking-kept',
  'undertaking-settled',
  'family-asked',
  'family-agreed',
  'family-taken-back',
  'family-answered',
  'family-lapsed',
  'standing-begun',
  'standing-changed',
  'standing-resumed',
  'standing-paused',
  'standing-ending',
  'standing-ended',
] as const;
export const noticeName = z.enum(noticeNames);
export type NoticeName = z.infer<typeof noticeName>;

/** 文书: each step that the law or the sources name gives the person one. */
export const letterNames = [
  'receipt',
  'correction',
  'acceptance',
  'non-acceptance',
  'return',
  'approval',
  'refusal',
  'pause',
  'resumption',
  'withdrawal',
  'payment',
  'completion',
  'recheck-result',
  'revocation-proposal',
  'revocation',
] as const;
export const letterName = z.enum(letterNames);
export type LetterName = z.infer<typeof letterName>;

/** Their titles, where a centre has no other. */
export const letterTitles: Record<LetterName, string> = {
  receipt: '收件凭证',
  correction: '补正一次性告知书',
  acceptance: '受理通知书',
  'non-acceptance': '不予受理通知书',
  return: '退件单',
  approval: '准予提取决定书',
  refusal: '不准提取决定书',
  pause: '中止办理通知书',
  resumption: '恢复办理通知书',
  withdrawal: '撤回确认书',
  payment: '付款回单',
  completion: '办结通知书',
  'recheck-result': '复核结果通知书',
  'revocation-proposal': '拟撤销决定告知书',
  revocation: '撤销决定书',
};

/** Work that the system owes a case after a change; carried in the case's own outbox. */
export const taskNames = [
  'finish-submission',
  'finish-recheck',
  'assess',
  'carry-out',
  'send-instruction',
  'ask-bank',
  'post-withdrawal',
  'reinstate-reservation',
  'void-reservation',
  'stop-payment',
  'enter-ban',
  'lift-ban',
  'ask-repayments',
  'post-repayments',
  'file-paper',
  'file-archive',
  'issue-letters',
  'check-promises',
  'hear-rating',
] as const;
export const taskName = z.enum(taskNames);
export type TaskName = z.infer<typeof taskName>;

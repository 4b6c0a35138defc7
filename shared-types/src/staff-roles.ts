import { z } from 'zod';

export const staffRoles = [
  'clerk',
  'acceptor',
  'reviewer',
  'supervisor',
  'finance',
  'service-agent',
  'auditor',
  'catalogue-admin',
  'account-admin',
] as const;
export const staffRole = z.enum(staffRoles);
export type StaffRole = z.infer<typeof staffRole>;

export const staffRoleWords: Record<StaffRole, string> = {
  clerk: '窗口收件',
  acceptor: '受理',
  reviewer: '审核',
  supervisor: '主管',
  finance: '财务',
  'service-agent': '客服',
  auditor: '审计',
  'catalogue-admin': '目录管理',
  'account-admin': '账户管理',
};

export const permissions = [
  'session:own',
  'queue:read',
  'case:read',
  'case:search',
  'case:intake',
  'case:reveal',
  'case:note',
  'case:claim',
  'case:accept',
  'case:decide',
  'case:hear',
  'case:revoke',
  'claim:read',
  'case:hold',
  'case:oversee',
  'case:keep-time',
  'case:send-back',
  'document:read',
  'document:add',
  'archive:read',
  'archive:destroy',
  'paper:read',
  'paper:hand-over',
  'paper:collect',
  'paper:destroy',
  'catalogue:read',
  'question:read',
  'question:ask',
  'question:answer',
  'matter:read',
  'matter:handle',
  'matter:oversee',
  'call:take',
  'staff:read',
  'staff:apply',
  'staff:open',
  'duty:read',
  'duty:enter',
  'undertaking:read',
  'undertaking:look',
  'undertaking:settle',
  'certificate:read',
  'certificate:withdraw',
  'safety:read',
  'safety:lock',
  'safety:ask',
  'safety:decide',
  'move:read',
  'move:handle',
] as const;
export type Permission = (typeof permissions)[number];

const everyone = ['session:own', 'catalogue:read'] as const;
const reader = [...everyone, 'queue:read', 'case:read', 'case:search', 'document:read'] as const;

/** Owns cases, so that somebody has to follow when they are away. */
const onDuty = ['duty:read', 'duty:enter', 'case:hold'] as const;

/** Whoever takes in at a window may ask the centre. */
const atWindow = [
  'case:intake',
  'document:add',
  'question:read',
  'question:ask',
  'safety:read',
  'safety:ask',
] as const;

/** 反馈 and 12329. */
const hearing = ['matter:read', 'matter:handle', 'call:take'] as const;

/** 异地转移 and 灵活就业: what a machine could not end. */
const moving = ['move:read', 'move:handle'] as const;

/** What each role may do at all; whether it may do it to *this* case is judged by the case's domain. */
export const rolePermissions = {
  clerk: [
    ...reader,
    ...atWindow,
    'case:note',
    'case:hear',
    'paper:read',
    'paper:hand-over',
    'undertaking:read',
  ],
  acceptor: [
    ...reader,
    ...atWindow,
    ...onDuty,
    'case:note',
    'case:hear',
    ...moving,
    'case:claim',
    'case:accept',
    'case:reveal',
    'question:answer',
    'paper:read',
    'paper:hand-over',
    'paper:collect',
    'undertaking:read',
    'undertaking:look',
  ],
  reviewer: [
    ...reader,
    ...onDuty,
    'case:note',
    ...moving,
    'case:claim',
    'case:decide',
    'case:keep-time',
    'case:reveal',
    'undertaking:read',
    'undertaking:look',
  ],
  supervisor: [
    ...reader,
    ...onDuty,
    ...moving,
    'case:oversee',
    'case:note',
    'case:hear',
    'case:revoke',
    'document:add',
    'claim:read',
    ...hearing,
    'matter:oversee',
    'case:keep-time',
    'case:send-back',
    'case:reveal',
    'question:read',
    'question:answer',
    'staff:read',
    'staff:apply',
    'archive:read',
    'archive:destroy',
    'paper:read',
    'paper:collect',
    'paper:destroy',
    'undertaking:read',
    'undertaking:settle',
    'certificate:read',
    'certificate:withdraw',
    'safety:read',
    'safety:decide',
  ],
  finance: [...reader, 'case:note', 'case:reveal', 'claim:read', 'move:read'],
  /** Locks for a caller, and never opens. */
  'service-agent': [
    ...reader,
    ...hearing,
    'case:note',
    'case:hear',
    'case:reveal',
    'certificate:read',
    'safety:read',
    'safety:lock',
    'move:read',
  ],
  auditor: [
    ...reader,
    'matter:read',
    'certificate:read',
    'staff:read',
    'claim:read',
    'archive:read',
    'duty:read',
    'move:read',
  ],
  'catalogue-admin': [...everyone],
  /** Opens what a supervisor applied for, and applies for nothing (separation of duties). */
  'account-admin': [...everyone, 'staff:read', 'staff:open', 'duty:read'],
} as const satisfies Record<StaffRole, readonly Permission[]>;

export function mayAtAll(role: StaffRole, permission: Permission): boolean {
  return (rolePermissions[role] as readonly Permission[]).includes(permission);
}

import {
  approveBody,
  caseTransitions,
  declineBody,
  endorseBody,
  explainDelayBody,
  pauseBody,
  grantRecheckBody,
  recheckResultBody,
  refuseBody,
  reopenCorrectionBody,
  requestCorrectionBody,
  resumeBody,
  returnBody,
  staffEndpoints,
  type CaseMatter,
  type CaseTransition,
  type StaffCase,
} from '@gjj/shared-types';
import type { z } from 'zod';
import { call } from '../../api/call';
import {
  isRevocation,
  revocationActions,
  revocationWords,
  sendRevocation,
  type RevocationCommand,
} from '../revocation/revocation-command';

type Without<T> = Omit<T, 'version'>;

/** A step, ready to be looked at and sent. */
export type DecisionCommand =
  | { action: 'accept' }
  | ({ action: 'request-correction' } & Without<z.infer<typeof requestCorrectionBody>>)
  | ({ action: 'decline' } & Without<z.infer<typeof declineBody>>)
  | ({ action: 'return' } & Without<z.infer<typeof returnBody>>)
  | ({ action: 'endorse' } & Without<z.infer<typeof endorseBody>>)
  | ({ action: 'approve' } & Without<z.infer<typeof approveBody>>)
  | ({ action: 'refuse' } & Without<z.infer<typeof refuseBody>>)
  | ({ action: 'pause' } & Without<z.infer<typeof pauseBody>>)
  | ({ action: 'resume' } & Without<z.infer<typeof resumeBody>>)
  | ({ action: 'reopen-correction' } & Without<z.infer<typeof reopenCorrectionBody>>)
  | ({ action: 'explain-delay' } & Without<z.infer<typeof explainDelayBody>>)
  | ({ action: Upholding | 'restore' } & Without<z.infer<typeof recheckResultBody>>)
  | ({ action: 'grant-on-recheck' } & Without<z.infer<typeof grantRecheckBody>>)
  | RevocationCommand;

/** Which of them, is told by what the recheck is about. */
export type Upholding = 'uphold-refusal' | 'uphold-payment' | 'uphold-revocation';

export type DecisionAction = DecisionCommand['action'];

const decisionWords: Record<DecisionAction, string> = {
  accept: '受理',
  'request-correction': '要求补正',
  decline: '不予受理',
  return: '退件',
  endorse: '同意上报',
  approve: '准予提取',
  refuse: '不准提取',
  pause: '中止办理',
  resume: '恢复办理',
  'reopen-correction': '退回补正',
  'explain-delay': '说明超期',
  'grant-on-recheck': '准予，或提高金额',
  restore: '恢复原来的决定',
  'uphold-refusal': '维持原来的决定',
  'uphold-payment': '维持原来的决定',
  'uphold-revocation': '维持撤销',
  ...revocationWords,
};

/** Where nothing is paid, these are called otherwise. */
const booksWords: Partial<Record<DecisionAction, string>> = { approve: '准予办理', refuse: '不予办理' };

export function decisionWordsOf(action: DecisionAction, matter: CaseMatter): string {
  return (matter === 'books' ? booksWords[action] : undefined) ?? decisionWords[action];
}

/** What an officer may do that moves a case on, in the order in which buttons stand. */
export const decisionActions: readonly DecisionAction[] = [
  'accept',
  'request-correction',
  'return',
  'decline',
  'endorse',
  'approve',
  'refuse',
  'resume',
  'pause',
  'reopen-correction',
  'explain-delay',
  'grant-on-recheck',
  'restore',
  'uphold-refusal',
  'uphold-payment',
  'uphold-revocation',
  ...revocationActions,
];

/** After these the case has ended without money, or what was granted is taken back. */
export const endingActions: readonly DecisionAction[] = ['return', 'decline', 'refuse', 'revoke'];

/** A step of which the member gets a notice, so that it is previewed first; colleagues' own steps are not. */
export type NotifiedCommand = Exclude<DecisionCommand, { action: 'endorse' | 'ask-to-stop' | 'be-heard' }>;

const rows: readonly CaseTransition[] = caseTransitions;

export function isNotified(command: DecisionCommand): command is NotifiedCommand {
  // No edge of the table, and told all the same.
  if (command.action === 'explain-delay') return true;
  return rows.some(({ action, notice }) => action === command.action && notice !== undefined);
}

export function sendDecision(on: StaffCase, command: DecisionCommand): Promise<StaffCase> {
  if (isRevocation(command)) return sendRevocation(on, command);
  const { action, ...content } = command;
  const params = { caseId: on.caseId };
  const body = { version: on.version, ...content };
  switch (action) {
    case 'accept':
      return call(staffEndpoints.acceptCase, { params, body: { version: on.version } });
    case 'request-correction':
      return call(staffEndpoints.requestCorrection, { params, body: requestCorrectionBody.parse(body) });
    case 'decline':
      return call(staffEndpoints.declineCase, { params, body: declineBody.parse(body) });
    case 'return':
      return call(staffEndpoints.returnCase, { params, body: returnBody.parse(body) });
    case 'endorse':
      return call(staffEndpoints.endorseCase, { params, body: endorseBody.parse(body) });
    case 'approve':
      return call(staffEndpoints.approveCase, { params, body: approveBody.parse(body) });
    case 'refuse':
      return call(staffEndpoints.refuseCase, { params, body: refuseBody.parse(body) });
    case 'pause':
      return call(staffEndpoints.pauseCase, { params, body: pauseBody.parse(body) });
    case 'resume':
      return call(staffEndpoints.resumeCase, { params, body: resumeBody.parse(body) });
    case 'reopen-correction':
      return call(staffEndpoints.reopenCorrection, { params, body: reopenCorrectionBody.parse(body) });
    case 'explain-delay':
      return call(staffEndpoints.explainDelay, { params, body: explainDelayBody.parse(body) });
    default:
      return endRecheck(on, action, body);
  }
}

function endRecheck(
  { caseId }: StaffCase,
  action: 'grant-on-recheck' | 'restore' | Upholding,
  body: unknown,
): Promise<StaffCase> {
  const params = { caseId };
  if (action === 'grant-on-recheck')
    return call(staffEndpoints.grantOnRecheck, { params, body: grantRecheckBody.parse(body) });
  const result = recheckResultBody.parse(body);
  if (action === 'restore') return call(staffEndpoints.restoreOnRecheck, { params, body: result });
  return call(staffEndpoints.upholdOnRecheck, { params, body: result });
}

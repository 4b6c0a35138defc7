import {
  askToStopBody,
  dropRevocationBody,
  proposeRevocationBody,
  releasePaymentBody,
  revokeBody,
  staffEndpoints,
  writeDownStatementBody,
  type StaffCase,
} from '@gjj/shared-types';
import type { z } from 'zod';
import { call } from '../../api/call';

type Content<Body extends z.ZodType> = Omit<z.input<Body>, 'version'>;

/** 止付、撤销: a step, ready to be looked at and sent. */
export type RevocationCommand =
  | ({ action: 'ask-to-stop' } & Content<typeof askToStopBody>)
  | ({ action: 'release-payment' } & Content<typeof releasePaymentBody>)
  | ({ action: 'propose-revocation' } & Content<typeof proposeRevocationBody>)
  | ({ action: 'drop-revocation' } & Content<typeof dropRevocationBody>)
  | ({ action: 'revoke' } & Content<typeof revokeBody>)
  | ({ action: 'be-heard' } & Content<typeof writeDownStatementBody>);

export type RevocationAction = RevocationCommand['action'];

export const revocationWords: Record<RevocationAction, string> = {
  'ask-to-stop': '请银行止付',
  'release-payment': '继续付款',
  'propose-revocation': '提出撤销',
  'drop-revocation': '决定不撤销',
  revoke: '撤销决定',
  'be-heard': '记下职工的说明',
};

/** In the order in which buttons stand. */
export const revocationActions: readonly RevocationAction[] = [
  'revoke',
  'drop-revocation',
  'release-payment',
  'propose-revocation',
  'be-heard',
  'ask-to-stop',
];

export function isRevocation(command: { action: string }): command is RevocationCommand {
  return command.action in revocationWords;
}

export function sendRevocation(on: StaffCase, command: RevocationCommand): Promise<StaffCase> {
  const { action, ...content } = command;
  const params = { caseId: on.caseId };
  const body = { version: on.version, ...content };
  switch (action) {
    case 'ask-to-stop':
      return call(staffEndpoints.askToStop, { params, body: askToStopBody.parse(body) });
    case 'release-payment':
      return call(staffEndpoints.releasePayment, { params, body: releasePaymentBody.parse(body) });
    case 'propose-revocation':
      return call(staffEndpoints.proposeRevocation, { params, body: proposeRevocationBody.parse(body) });
    case 'drop-revocation':
      return call(staffEndpoints.dropRevocation, { params, body: dropRevocationBody.parse(body) });
    case 'revoke':
      return call(staffEndpoints.revoke, { params, body: revokeBody.parse(body) });
    case 'be-heard':
      return call(staffEndpoints.writeDownStatement, { params, body: writeDownStatementBody.parse(body) });
  }
}

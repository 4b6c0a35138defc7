import {
  approveBody,
  refuseBody,
  requestCorrectionBody,
  staffEndpoints,
  type StaffCase,
} from '@gjj/shared-types';
import type { z } from 'zod';
import { call } from '../../api/call';

type Without<T> = Omit<T, 'version'>;

/** A step that the member is told of, ready to be looked at and sent. */
export type DecisionCommand =
  | { action: 'accept' }
  | ({ action: 'request-correction' } & Without<z.infer<typeof requestCorrectionBody>>)
  | ({ action: 'approve' } & Without<z.infer<typeof approveBody>>)
  | ({ action: 'refuse' } & Without<z.infer<typeof refuseBody>>);

export type DecisionAction = DecisionCommand['action'];

export const decisionWords: Record<DecisionAction, string> = {
  accept: '受理',
  'request-correction': '要求补正',
  approve: '准予提取',
  refuse: '不准提取',
};

export function sendDecision(on: StaffCase, command: DecisionCommand): Promise<StaffCase> {
  const { action, ...content } = command;
  const params = { caseId: on.caseId };
  const body = { version: on.version, ...content };
  switch (action) {
    case 'accept':
      return call(staffEndpoints.acceptCase, { params, body: { version: on.version } });
    case 'request-correction':
      return call(staffEndpoints.requestCorrection, { params, body: requestCorrectionBody.parse(body) });
    case 'approve':
      return call(staffEndpoints.approveCase, { params, body: approveBody.parse(body) });
    case 'refuse':
      return call(staffEndpoints.refuseCase, { params, body: refuseBody.parse(body) });
  }
}

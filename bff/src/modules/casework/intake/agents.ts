import { dayOf, dayWithYear, maskDocument, maskName, type Agent, type AgentNote } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { Sealer } from '../../../platform/sealing';
import type { IntakeAgent } from '../../applications';

/** A power is good to the end of its last day at the centre. @throws `intake.power-ended` */
export function assertPower(power: Agent | AgentNote | undefined, now: Date): void {
  const endsOn = power !== undefined && 'endsOn' in power ? power.endsOn : null;
  if (endsOn === null || endsOn >= dayOf(now.toISOString())) return;
  throw new AppError('intake.power-ended', {
    fields: { 'agent.endsOn': `这份委托到${dayWithYear(endsOn)}为止` },
  });
}

/** As the case keeps it: shown masked, in full only sealed. */
export function sealAgent(agent: Agent, sealer: Sealer): IntakeAgent {
  const { authority } = agent;
  const nobody = { nameMasked: null, idNumberMasked: null, scope: null, endsOn: null };
  if (authority === 'staff-help') return { authority, ...nobody, name: null, idNumber: null };
  const { name, document, scope, endsOn } = agent;
  return {
    authority,
    nameMasked: maskName(name),
    idNumberMasked: maskDocument(document),
    scope,
    endsOn,
    name: sealer.seal(name),
    idNumber: sealer.seal(document.number),
  };
}

export function presentAgent(agent: IntakeAgent | undefined): AgentNote | null {
  if (agent === undefined) return null;
  const { authority, nameMasked, idNumberMasked, scope, endsOn } = agent;
  return { authority, nameMasked, idNumberMasked, scope, endsOn };
}

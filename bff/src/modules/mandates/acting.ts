import { dayOf, maskDocument, maskName } from '@gjj/shared-types';
import { AppError } from '../../platform/errors';
import type { ActingMandate, AgentAct, Mandates } from '../applications';
import { decideAct, decideEnd } from './domain/decide';
import { isInForce, type MandateRecord } from './domain/mandate';
import type { MandateParts } from './mandate-parts';
import type { MandateRow } from './mandate-model';

/** More than can act at once under one mandate; whoever is still overtaken after that tries again. */
const mostTries = 40;

/** With these something moves in the member's name: the ledger is asked whether it may. */
const weighty: readonly AgentAct['kind'][] = ['began', 'handed-in', 'corrected'];

/** What cases are told of mandates. */
export function createActing(parts: MandateParts): Mandates {
  const { mandates, clock } = parts;
  const today = () => dayOf(clock.now().toISOString());
  return {
    find: async (mandateId, agentId) => {
      const row = await mandates.find(mandateId);
      if (row === null || row.agentId !== agentId || !isInForce(row, today())) return null;
      // The one who gave it has died (民法典 art. 173): it is over, whatever else is written.
      if (await parts.members.hasEstate(row.principalId)) return null;
      return actingOf(parts, row, agentId);
    },
    note: async (mandate, act) => {
      if (weighty.includes(act.kind)) await assertMayAct(parts, mandate);
      await note(parts, mandate.mandateId, act);
    },
  };
}

/** Of whom it is in force between, unsealed. */
async function actingOf(
  { members, sealer }: MandateParts,
  row: MandateRecord,
  agentId: string,
): Promise<ActingMandate> {
  const { name, document } = await members.getPerson(agentId);
  return {
    mandateId: row._id,
    principalId: row.principalId,
    principalName: sealer.open(row.principalName),
    agent: {
      userId: agentId,
      name,
      nameMasked: maskName(name),
      document,
      idNumberMasked: maskDocument(document),
    },
    itemCodes: row.items.map(({ itemCode }) => itemCode),
    scope: row.items.map(({ itemName }) => itemName).join('、'),
    limitFen: row.limitFen,
    cardId: row.card.cardId,
    endOn: row.endOn,
  };
}

/** An account that is frozen ends the mandate; a locked one of either side only holds it up. */
async function assertMayAct(
  parts: MandateParts,
  { mandateId, principalId, agent }: ActingMandate,
): Promise<void> {
  if (await parts.isLocked(agent.userId)) throw new AppError('safety.locked');
  const { memberNo } = await parts.members.getPerson(principalId);
  const { frozen, accounts } = await parts.ledger.getMember(memberNo);
  const isUsable = !frozen && accounts.some(({ status }) => status === 'active' || status === 'sealed');
  if (isUsable) return;
  await endByAccount(parts, mandateId);
  throw new AppError('mandate.over');
}

async function endByAccount({ mandates, clock }: MandateParts, mandateId: string): Promise<void> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const row = await mandates.find(mandateId);
    if (row?.state !== 'active') return;
    const now = clock.now();
    if ((await mandates.write(row, decideEnd(row, 'account', now), now)) !== null) return;
  }
}

/** One write that holds the act and the promise to tell; an ending that was first lets nothing more through. */
async function note({ mandates, clock }: MandateParts, mandateId: string, act: AgentAct): Promise<void> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const row: MandateRow | null = await mandates.find(mandateId);
    const now = clock.now();
    if (row === null || !isInForce(row, dayOf(now.toISOString()))) throw new AppError('mandate.over');
    const change = decideAct(row, { ...act, at: now });
    if (change === null || (await mandates.write(row, change, now)) !== null) return;
  }
  throw new AppError('service.busy');
}

import { addDays, dayOf, memberEndpoints } from '@gjj/shared-types';

import type { MemberClient } from '../../../bff/src/testing/member-client';
import { documentOf } from '../../simulators/people/person';
import { persist, until, type Patience } from '../persist';
import { recordRoad } from './record-roads';
import { AMOUNT_FEN } from './road';

/** 委托: signed, passed on to whoever was named, accepted by them, and ended by the member. */
export const mandateRoad = recordRoad('mandates', async ({ patience, agent }, member, key, itemCode) => {
  const mandateId = await signed(member, agent, { key, itemCode, patience });
  const params = { mandateId };
  const named = async () => {
    const { received } = await agent.call(memberEndpoints.listMandates, {});
    return received.find((one) => one.mandateId === mandateId) ?? null;
  };
  await until(named, 'the mandate at whoever was named', patience);
  await persist(async () => {
    const { state, version } = await agent.call(memberEndpoints.getMandate, { params });
    if (state === 'asked') await agent.call(memberEndpoints.acceptMandate, { params, body: { version } });
  }, patience);
  await persist(async () => {
    const { state } = await member.call(memberEndpoints.getMandate, { params });
    if (state !== 'ended') await member.call(memberEndpoints.endMandate, { params });
  }, patience);
  return mandateId;
});

async function signed(
  member: MemberClient,
  agent: MemberClient,
  { key, itemCode, patience }: { key: string; itemCode: string; patience: Patience },
) {
  const body = {
    agentName: agent.person.name,
    agentKnownBy: { by: 'document' as const, document: documentOf(agent.person) },
    ...{ itemCodes: [itemCode], limitFen: AMOUNT_FEN, cardId: await member.cardId() },
    endOn: addDays(dayOf(new Date().toISOString()), 20),
    ...{ consents: { inMyName: true, shown: true }, signedName: member.person.name },
  };
  const sign = () => member.call(memberEndpoints.signMandate, { body, idempotencyKey: key });
  return (await persist(sign, patience)).mandateId;
}

import { memberEndpoints, staffEndpoints } from '@gjj/shared-types';
import { ContractClient } from '../../testing/contract-client';
import { DeskPhoneClient } from '../../testing/desk-phone-client';
import type { MemberClient } from '../../testing/member-client';
import { photo } from '../../testing/photos';
import type { WholeWorld } from '../../testing/whole-world';
import type { StaffSession } from '../context';

/** What the form of a home purchase asks. */
export const purchaseAnswers = {
  contractOwner: 'self',
  homeAddress: '钦州市灵山县示例湖畔6栋901',
  contractFiledOn: '2026-09-01',
  homePriceFen: 52_000_000,
  homeLoanFen: 40_000_000,
};

/** A home purchase of a member in 灵山, handed in and waiting for an officer. */
export async function purchaseInHand(owner: MemberClient) {
  const answers = purchaseAnswers;
  const files = { 'filed-contract': await photo(), invoice: await photo('#ddd') };
  return owner.apply('W01', { answers, amountFen: 100_000, files });
}

/** The token of somebody whom WeChat knows; we do not know yet who they are. */
export async function notBoundToken(world: WholeWorld): Promise<string> {
  const code = world.outside.control.wechat.loginCode('he-xinren');
  const client = new ContractClient(world.baseUrl, null);
  return (await client.call(memberEndpoints.wechatLogin, { body: { code } })).token;
}

/** The token of a phone at the desk of a clerk of 灵山, whatever its clerk may do with the case. */
export async function deskPhoneToken(world: WholeWorld, caseId: string): Promise<string | null> {
  const { sessions, deskPhones } = world.container.identity;
  const { token } = await world.staff('lingshan-clerk');
  const officer = await sessions.read(`Bearer ${token}`, staffEndpoints.getStaffMe);
  const { code } = await deskPhones.open({ caseId, officer: officer as StaffSession });
  return (await DeskPhoneClient.join(world.baseUrl, `http://any/#${code}`)).token;
}

import { maskDocument, maskName, maskPhone, type Visit, type VisitBody } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { presentSummary, takesInItem, type CaseRecord, type StaffActor } from '../../applications';
import { isInHand } from './hold-intake';
import type { IntakeParts } from './intake-parts';
import { assertPower } from './agents';
import { memberVisits } from './visit-note';

const agentDiffers = { 'agent.document.number': '代办人的姓名和证件号码对不上' };
const applicantDiffers = { 'applicant.document.number': '来办的人的姓名和证件号码对不上' };
/** Cases of before this many are not what somebody comes to a window for. */
const newest = 20;

/** 接待: who stands here is looked up or taken on, and what they could do is said as the app says it. */
export async function beginVisit(parts: IntakeParts, actor: StaffActor, visitor: VisitBody): Promise<Visit> {
  const { members, assessor, desk, sealer, centres } = parts;
  const { agent, applicant } = visitor;
  assertPower(agent, desk.now);
  const userId = await accountOf(parts, visitor, centres.windowName(actor.districtCode));
  const person = await members.getPerson(userId);
  // Of another centre nothing is shown here, whoever asks.
  if (parts.centreOf(person) !== actor.centreCode) throw new AppError('identity.member-unknown');
  const [accountLocked, results, cases, district] = await Promise.all([
    parts.ownLocks.isLocked(userId),
    assessor.assessAll(person, applicant === undefined ? 'window' : 'estate'),
    desk.cases.listOfMember(userId, null, newest),
    parts.districtOf(person),
  ]);
  const catalogue = desk.catalogueOf({ centreCode: actor.centreCode });
  const known = {
    userId,
    phoneKnownBy: visitor.phone.by,
    ...(agent && { agent }),
    ...(applicant && { applicant }),
  };
  const named = results.map((result) => ({
    ...result,
    itemName: catalogue.getItem(result.itemCode).name,
  }));
  return {
    visit: memberVisits.write(known, actor.staffId, desk.now, sealer),
    memberNameMasked: maskName(person.name),
    documentKind: person.document.kind,
    idNumberMasked: maskDocument(person.document),
    phoneMasked: person.phone && maskPhone(person.phone),
    applicantMasked: applicant === undefined ? null : maskName(applicant.name),
    homeDistrictName: centres.districtName(district),
    results: named.filter(({ itemCode }) => takesInItem(itemCode, actor)),
    cases: cases.filter(({ open }) => open).map((record) => underWay(record, actor)),
    accountLocked,
    byColleagues: named
      .filter(({ itemCode, verdict }) => verdict !== 'no' && !takesInItem(itemCode, actor))
      .map(({ itemName }) => itemName),
  };
}

/** The member's account, or of one who has died the estate's; whoever else stands there is proven as well. */
async function accountOf({ visitors }: IntakeParts, visitor: VisitBody, where: string): Promise<string> {
  const { agent, applicant } = visitor;
  if (applicant !== undefined) {
    const estate = await visitors.takeOnEstate(visitor, applicant, where);
    await visitors.proveName(estate, applicant, applicantDiffers);
    return estate;
  }
  const userId = await visitors.takeOn(visitor, where);
  if (agent !== undefined && agent.authority !== 'staff-help')
    await visitors.proveName(userId, agent, agentDiffers);
  return userId;
}

/** As it stands in the list of a visit. */
export function underWay(record: CaseRecord, actor: StaffActor): Visit['cases'][number] {
  const held = isInHand(record) ? record.intake?.by : undefined;
  return {
    ...presentSummary(record),
    heldBy: held?.name ?? null,
    heldByMe: held?.staffId === actor.staffId,
  };
}

import { maskDocument, maskName, maskPhone, type UnitVisit, type UnitVisitBody } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { LedgerUnit } from '../../accounts';
import { unitIdOf, type StaffActor } from '../../applications';
import { assertPower } from './agents';
import { underWay } from './begin-visit';
import { askLedger } from './ask-ledger';
import { booksItems } from './books-items';
import type { IntakeParts } from './intake-parts';
import { unitVisits } from './unit-visit-note';

const agentDiffers = { 'agent.document.number': '经办人的姓名和证件号码对不上' };
/** Cases of before this many are not what somebody comes to a window for. */
const newest = 20;

/** 接待单位: the unit as the ledger has it, its agent as the register has them, and what can be done. */
export async function beginUnitVisit(
  parts: IntakeParts,
  actor: StaffActor,
  body: UnitVisitBody,
): Promise<UnitVisit> {
  const { desk, sealer, visitors } = parts;
  const { creditCode, agent, phone } = body;
  assertPower({ authority: 'letter', ...agent }, desk.now);
  const found = await unitOf(parts, actor, body);
  if (phone.by === 'sms') await visitors.spendCode(phone.phone, phone.code);
  const { sure: nameSure } = await visitors.proveName(unitIdOf(creditCode), agent, agentDiffers);
  const number = phone.by === 'none' ? null : phone.phone;
  const { unit, ledgerUnit, districtCode } = found;
  const ended = ledgerUnit?.status === 'ended';
  const known = { unit, ended, districtCode, agent, nameSure, phone: number, phoneKnownBy: phone.by };
  return {
    visit: unitVisits.write(known, actor.staffId, desk.now, sealer),
    unit: { ...unit, ...shownOf(ledgerUnit), districtName: parts.centres.districtName(districtCode) },
    agentNameMasked: maskName(agent.name),
    agentIdNumberMasked: maskDocument(agent.document),
    phoneMasked: number && maskPhone(number),
    // A unit that is not registered, or no longer, can only register.
    items: booksItems(desk, actor, ledgerUnit?.status === 'active' ? 'unit' : 'new-unit'),
    cases: (await desk.cases.listOfMember(unitIdOf(creditCode), null, newest))
      .filter(({ open }) => open)
      .map((record) => underWay(record, actor)),
  };
}

/** As the ledger has it; one that it does not know is named by its agent. A unit of another centre is not known here. */
async function unitOf(
  { unitLedger, centres }: IntakeParts,
  { centreCode, districtCode }: StaffActor,
  { creditCode, unitName = '' }: UnitVisitBody,
) {
  const ledgerUnit = await askLedger(() => unitLedger.findUnit(creditCode));
  if (ledgerUnit !== null) {
    if (centres.findDistrict(ledgerUnit.districtCode)?.centre.code !== centreCode)
      throw new AppError('intake.unit-unknown');
    const { name, unitNo } = ledgerUnit;
    return { ledgerUnit, unit: { creditCode, name, unitNo }, districtCode: ledgerUnit.districtCode };
  }
  if (unitName.length < 2)
    throw new AppError('intake.unit-unknown', {
      fields: { unitName: '没有登记过，请照登记证照填写单位名称' },
    });
  return { ledgerUnit, unit: { creditCode, name: unitName, unitNo: null }, districtCode };
}

type Shown = Pick<UnitVisit['unit'], 'standing' | 'activeAccounts' | 'sealedAccounts' | 'ratio'>;

function shownOf(unit: LedgerUnit | null): Shown {
  if (unit === null)
    return { standing: 'not-registered', activeAccounts: null, sealedAccounts: null, ratio: null };
  const { status, activeAccounts, sealedAccounts, unitPercent, ownPercent } = unit;
  const ratio = `单位 ${unitPercent}%，个人 ${ownPercent}%`;
  return { standing: status, activeAccounts, sealedAccounts, ratio };
}

import { maskName, staffEndpoints } from '@gjj/shared-types';
import type { StaffSession } from '../../../../http/context';
import { defineRoute, type Route } from '../../../../http/define-route';
import type { CaseRecord } from '../../../applications';
import { actorOf } from '../../officer';
import type { IntakeParts } from '../intake-parts';
import { findIntake } from '../open-intake';
import { presentIntake } from '../present-intake';
import { memberVisits } from '../visit-note';
import { receiptPaper } from './receipt';
import { takeHomePaper, type TakeHome } from './take-home';

/** The item as it stands for this case's centre. */
function placeOf({ centres, desk }: IntakeParts, centreCode: string, districtCode: string) {
  const { centre } = centres.of(centreCode);
  return { centre, windowName: centres.windowName(districtCode), now: desk.now };
}

async function ofCase(parts: IntakeParts, record: CaseRecord, districtCode: string): Promise<TakeHome> {
  const documents = await parts.documents.listForCase(record._id);
  return {
    item: parts.desk.catalogueOf(record).getItem(record.itemCode),
    memberNameMasked: record.person.nameMasked,
    unitName: record.unit?.name,
    waived: record.eligibility?.waivedMaterials ?? {},
    brought: new Set(documents.map(({ materialCode }) => materialCode)),
    ...placeOf(parts, record.centreCode, districtCode),
  };
}

/** Before there is a case: what the rules say of whoever stands here; of an item without rules, its whole list. */
async function ofVisit(
  parts: IntakeParts,
  session: StaffSession,
  { visit, itemCode }: { visit: string; itemCode: string },
): Promise<TakeHome> {
  const actor = await actorOf(parts, session);
  const { userId } = memberVisits.read(visit, actor.staffId, parts.desk.now, parts.sealer);
  const person = await parts.members.getPerson(userId);
  const centreCode = parts.centreOf(person);
  const item = parts.desk.catalogueOf({ centreCode }).getItem(itemCode);
  const assessed = item.atWindow ? await parts.assessor.assess({ centreCode, itemCode }, person, {}) : null;
  return {
    item,
    memberNameMasked: maskName(person.name),
    waived: assessed?.eligibility.waivedMaterials ?? {},
    brought: new Set(),
    ...placeOf(parts, centreCode, actor.districtCode),
  };
}

/** Papers for the counter: for signature, and to take home. */
export function intakePaperRoutes(parts: IntakeParts): Route[] {
  const { printer, centres, desk } = parts;
  return [
    defineRoute(staffEndpoints.printReceipt, async ({ session, params, query }) => {
      const { actor, record } = await findIntake(parts, session, params.caseId);
      const { name: centreName, hotline } = centres.of(record.centreCode).centre;
      const shown = await presentIntake(parts, record, actor);
      return printer.print(receiptPaper(shown, { centreName, hotline, now: desk.now }), query.size);
    }),
    defineRoute(staffEndpoints.printIntakeMaterials, async ({ session, params, query }) => {
      const { actor, record } = await findIntake(parts, session, params.caseId);
      return printer.print(takeHomePaper(await ofCase(parts, record, actor.districtCode)), query.size);
    }),
    defineRoute(staffEndpoints.printVisitMaterials, async ({ session, body }) =>
      printer.print(takeHomePaper(await ofVisit(parts, session, body)), body.size),
    ),
  ];
}

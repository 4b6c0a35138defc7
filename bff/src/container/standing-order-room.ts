import { applyByOrder, type CaseRecord, type OpenParts, type SubmitParts } from '../modules/applications';
import {
  orderKind,
  presentOrder,
  standingOrderRoutes,
  type AtWindow,
  type OrderParts,
} from '../modules/standing-orders';
import type { StaffSession } from '../http/context';
import { actorOf, memberVisits } from '../modules/casework';
import { AppError } from '../platform/errors';
import type { Ground } from './ground';
import type { People } from './people';

/** 约定提取: above the cases, which know nothing of it; it hands them in by their own road. */
export function composeStandingOrders(
  ground: Ground,
  { identity }: People,
  application: OpenParts & SubmitParts,
  openCase: (session: StaffSession, caseId: string) => Promise<CaseRecord>,
) {
  const parts: OrderParts = {
    ...ground,
    orders: ground.standingOrders,
    assessor: application.assessor,
    members: application.members,
    centreOf: application.centreOf,
    openLoans: async (memberNo) =>
      (await application.ledger.getMember(memberNo)).loans?.filter(({ settledOn }) => settledOn === null) ??
      null,
    isLocked: (userId) => ground.safetyStore.isLocked(userId),
    apply: (of) => applyByOrder(application, of),
    findCase: (caseId) => ground.cases.find(caseId),
  };
  return {
    kind: orderKind(parts),
    routes: standingOrderRoutes({
      ...{ ...parts, openCase, printer: ground.printer, cards: identity.visitors },
      visitorOf: (session, visit) => visitorOf(ground, identity.staff, session, visit),
    }),
    ordersOf: async (userId: string) =>
      Promise.all(
        (await parts.orders.listOfMember(userId)).map((order) => presentOrder(order, parts.findCase)),
      ),
  };
}

/** Whoever stands at this officer's window, themselves: nobody signs for another's money for years to come. */
async function visitorOf(
  { desk, centres, sealer }: Ground,
  staff: People['identity']['staff'],
  session: StaffSession,
  visit: string,
): Promise<AtWindow> {
  const { staffId, name, districtCode } = await actorOf({ desk, centres, staff }, session);
  const { userId, agent, applicant } = memberVisits.read(visit, staffId, desk.now, sealer);
  if (agent !== undefined || applicant !== undefined) throw new AppError('standing.in-person');
  return { userId, officer: { staffId, name, windowName: centres.windowName(districtCode) } };
}

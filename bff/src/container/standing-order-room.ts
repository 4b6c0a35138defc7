import { applyByOrder, type CaseRecord, type OpenParts, type SubmitParts } from '../modules/applications';
import { orderKind, presentOrder, standingOrderRoutes, type OrderParts } from '../modules/standing-orders';
import type { StaffSession } from '../http/context';
import type { Ground } from './ground';

/** 约定提取: above the cases, which know nothing of it; it hands them in by their own road. */
export function composeStandingOrders(
  ground: Ground,
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
    routes: standingOrderRoutes({ ...parts, openCase }),
    ordersOf: async (userId: string) =>
      Promise.all(
        (await parts.orders.listOfMember(userId)).map((order) => presentOrder(order, parts.findCase)),
      ),
  };
}

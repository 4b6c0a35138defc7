import { memberEndpoints, staffEndpoints } from '@gjj/shared-types';
import type { StaffSession } from '../../http/context';
import { defineRoute, type Route } from '../../http/define-route';
import type { CaseRecord } from '../applications';
import { changeOrder } from './commands/change-order';
import { signOrder } from './commands/sign-order';
import { getOwnOrder, stepOrder } from './commands/step-order';
import type { OrderRecord } from './domain/order-record';
import { presentForStaff, presentOrder } from './present-order';
import { listOrders } from './queries/list-orders';
import { listOrdersOfCase } from './queries/list-orders-of-case';
import { previewOrder } from './queries/preview-order';
import { showOffer } from './queries/show-offer';
import { windowOrderRoutes } from './window/routes';
import type { WindowParts } from './window/window-parts';

export interface OrderRouteParts extends WindowParts {
  /** A case that is handed in, where this officer may open it. */
  openCase: (session: StaffSession, caseId: string) => Promise<CaseRecord>;
}

/** 约定提取. */
export function standingOrderRoutes(parts: OrderRouteParts): Route[] {
  const present = (order: OrderRecord) => presentOrder(order, parts.findCase);
  const step = (name: 'pause' | 'resume' | 'end') => stepOrder.bind(null, parts, name);
  const [pause, resume, end] = [step('pause'), step('resume'), step('end')];
  return [
    defineRoute(memberEndpoints.listStandingOrders, ({ session }) => listOrders(parts, session.userId)),
    defineRoute(memberEndpoints.getStandingOffer, ({ session, params }) =>
      showOffer(parts, session.userId, params.itemCode),
    ),
    defineRoute(memberEndpoints.previewStandingOrder, ({ session, body }) =>
      previewOrder(parts, session.userId, body),
    ),
    defineRoute(memberEndpoints.signStandingOrder, async ({ session, body, idempotencyKey }) =>
      present(await signOrder(parts, { userId: session.userId, key: idempotencyKey, body })),
    ),
    defineRoute(memberEndpoints.getStandingOrder, async ({ session, params }) =>
      present(await getOwnOrder(parts, session.userId, params.orderId)),
    ),
    defineRoute(memberEndpoints.changeStandingOrder, async ({ session, params, body }) =>
      present(await changeOrder(parts, { userId: session.userId, ...params, body })),
    ),
    defineRoute(memberEndpoints.pauseStandingOrder, async ({ session, params, body }) =>
      present(await pause({ userId: session.userId, ...params, ...body })),
    ),
    defineRoute(memberEndpoints.resumeStandingOrder, async ({ session, params, body }) =>
      present(await resume({ userId: session.userId, ...params, ...body })),
    ),
    defineRoute(memberEndpoints.endStandingOrder, async ({ session, params, body }) =>
      present(await end({ userId: session.userId, ...params, ...body })),
    ),
    ...windowOrderRoutes(parts),
    defineRoute(staffEndpoints.listStandingOrdersOfCase, async ({ session, params }) => {
      const orders = await listOrdersOfCase(parts, await parts.openCase(session, params.caseId));
      return { orders: await Promise.all(orders.map((order) => presentForStaff(order, parts.findCase))) };
    }),
  ];
}

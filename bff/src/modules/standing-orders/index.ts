export { orderKind } from './order-kind';
export type { OrderParts } from './order-parts';
export { OrderRepository } from './order-repository';
export { presentOrder } from './present-order';
export { standingOrderRoutes } from './routes';
export type { AtWindow } from './window/window-parts';

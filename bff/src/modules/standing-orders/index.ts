export { orderKind } from './order-kind';
export type { OrderParts } from './order-parts';
export { OrderRepository } from './order-repository';
export { standingOrderRoutes } from './routes';

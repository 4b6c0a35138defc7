export { createActing } from './acting';
export type { MandateRow } from './mandate-model';
export { mandateKindOf } from './mandate-kind';
export type { MandateParts } from './mandate-parts';
export { MandateRecords } from './mandate-repository';
export { itemsInApp } from './in-app';
export { listKept, type KeptMandate } from './queries/list-kept';
export { mandateRoutes } from './routes';

export { bankCallback } from './bank-callback';
export type * from './ports';
export { paymentTasks, type PaymentParts } from './tasks';

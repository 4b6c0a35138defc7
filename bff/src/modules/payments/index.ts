export { bankCallback } from './bank-callback';
export type * from './ports';
export { paymentTasks, startPayment } from './tasks';

import type { Rates } from '../middleware/rate-limits';

/** As in service (see settings), times so much that no test meets a limit that it is not about. */
export const roomyRates: Rates = {
  factor: 1000,
  addressReads: 12_000,
  addressSignIns: 3_000,
  addressPasswords: 300,
  addressSms: 2_000,
  addressChecks: 300,
};

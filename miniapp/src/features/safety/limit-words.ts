import { yuan, type WithdrawalLimits } from '@gjj/shared-types';

const most = (fen: number | null) => (fen === null ? '不限' : `最多 ${yuan(fen)}`);

/** 每次最多 ¥5,000.00，每天不限 */
export const limitsInWords = ({ perWithdrawalFen, perDayFen }: WithdrawalLimits): string =>
  perWithdrawalFen === null && perDayFen === null
    ? '没有设'
    : `每次${most(perWithdrawalFen)}，每天${most(perDayFen)}`;

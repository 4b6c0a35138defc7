import { timeInWords, type StaffCase } from '@gjj/shared-types';
import { Alert } from 'antd';

function held({ paymentHold }: StaffCase): string | null {
  if (paymentHold === null) return null;
  if (paymentHold.why === 'locked') return '已同意的钱先不付，职工打开账户锁后自动付。';
  const from = paymentHold.until === null ? '过了等候的时间' : timeInWords(paymentHold.until);
  return `收款卡是职工新加的，${from} 起自动付。`;
}

/** 账户锁、静置: what the member has set up holds the money, and no officer has to do anything about it. */
export function LockNote({ shown }: { shown: StaffCase }) {
  const words = held(shown);
  if (!shown.accountLocked && words === null) return null;
  const title = shown.accountLocked ? '职工锁住了账户' : '钱先不付';
  const more = words ?? '办理照常，钱不会付出。要提前打开，请职工本人带证件到窗口，在“账户安全”里申请。';
  return <Alert type="info" showIcon title={title} description={more} />;
}

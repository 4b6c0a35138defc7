import type { PhoneProof } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { getUser } from '../members/get-user';
import { placeOf } from '../members/place';
import type { ChangeNumber } from '../members/change-number';
import type { SecurityLog } from '../members/security-log-repository';
import type { UserRepository } from '../members/user-repository';
import type { ProvePhone } from '../sms/prove-phone';

interface ChangePhoneParts {
  users: UserRepository;
  changeNumber: ChangeNumber;
  securityLog: SecurityLog;
  provePhone: ProvePhone;
}

/** Puts another proven number in the place of a member's phone. */
export function createChangePhone({ users, changeNumber, securityLog, provePhone }: ChangePhoneParts) {
  return async (userId: string, phoneProof: PhoneProof, address: string): Promise<void> => {
    if (phoneProof.by === 'session')
      throw new AppError('request.invalid', { fields: { phoneProof: '请验证新的手机号' } });
    const proof = await provePhone(phoneProof, await getUser(users, userId));
    await proof.spend();
    await changeNumber(userId, proof.phone);
    await securityLog.record(userId, '您更换了手机号', placeOf('手机端', address));
  };
}

import type { PhoneProof } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { Sealer } from '../../../platform/sealing';
import type { UserRecord } from '../members/user-model';
import type { AskOutside } from '../outside-answer';
import type { WechatIdentity } from '../ports';
import type { SmsCodes } from './sms-codes';

export interface ProvenPhone {
  phone: string;
  /** Uses the proof up, once the step that it was given for is sure to succeed. */
  spend(): Promise<void>;
}

interface ProvePhoneParts {
  codes: SmsCodes;
  wechat: WechatIdentity;
  sealer: Sealer;
  askOutside: AskOutside;
}

const nothingToSpend = () => Promise.resolve();

/** Which number has this user just shown to be theirs? Throws where the proof is not good. */
export function createProvePhone({ codes, wechat, sealer, askOutside }: ProvePhoneParts) {
  return async (proof: PhoneProof, user: UserRecord): Promise<ProvenPhone> => {
    if (proof.by === 'sms') {
      await codes.check(proof.phone, proof.code);
      return { phone: proof.phone, spend: () => codes.spend(proof.phone, proof.code) };
    }
    if (proof.by === 'wechat') {
      const phone = await askOutside('identity.wechat-unavailable', () => wechat.findPhone(proof.code));
      if (phone === null) throw new AppError('identity.code-invalid');
      return { phone, spend: nothingToSpend };
    }
    if (user.phoneSealed === undefined || user.phoneIndex === undefined)
      throw new AppError('request.invalid', { fields: { phoneProof: '请先验证您的手机号' } });
    return { phone: sealer.open(user.phoneSealed), spend: nothingToSpend };
  };
}

export type ProvePhone = ReturnType<typeof createProvePhone>;

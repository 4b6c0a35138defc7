import { newId } from '../../../platform/ids';
import { OutsideError } from '../../../platform/outside';
import type { Sealer } from '../../../platform/sealing';
import type { AskOutside } from '../outside-answer';
import type { CodeSender } from '../ports';
import type { SmsCodes } from './sms-codes';
import { resendAfterSeconds, type SmsLimits } from '../limits/sms-limits';

interface SendCodeParts {
  codes: SmsCodes;
  limits: SmsLimits;
  codeSender: CodeSender;
  sealer: Sealer;
  askOutside: AskOutside;
}

/** Sends a code; what happens and what is answered is the same for a known and an unknown number. */
export function createSendCode({ codes, limits, codeSender, sealer, askOutside }: SendCodeParts) {
  return async (phone: string): Promise<{ retryAfterSeconds: number }> => {
    const phoneIndex = sealer.indexOf('phone', phone);
    await limits.spend(phoneIndex);
    const code = await codes.make(phone);
    const text = `您的验证码是 ${code}，5 分钟内有效。任何人向您要验证码，都请不要给。`;
    await askOutside('identity.sms-unavailable', async () => {
      try {
        await codeSender.sendCode({ messageId: newId(), phone, text });
      } catch (error) {
        // An unknown outcome may still ring the phone: its code stays good and the minute is waited out.
        if (error instanceof OutsideError && error.certainty === 'unavailable')
          await limits.allowResend(phoneIndex);
        throw error;
      }
    });
    return { retryAfterSeconds: resendAfterSeconds };
  };
}

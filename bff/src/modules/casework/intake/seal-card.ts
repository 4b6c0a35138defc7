import type { Sealer } from '../../../platform/sealing';
import type { PayoutAccount } from '../../applications';
import type { ProvenCard } from '../../identity';

/** An account of somebody beside the member, as a case keeps it. */
export function sealCard(
  { bankName, holderName, holderSure }: ProvenCard,
  number: string,
  sealer: Sealer,
): PayoutAccount {
  const last4 = number.slice(-4);
  return {
    number: sealer.seal(number),
    last4,
    bankName,
    holderName: sealer.seal(holderName),
    ...(holderSure ? {} : { holderUnsure: true as const }),
    tailIndex: sealer.indexOf('card-tail', last4),
  };
}

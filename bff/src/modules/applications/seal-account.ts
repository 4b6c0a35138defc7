import type { Sealer } from '../../platform/sealing';
import type { PayoutAccount } from './domain/case-record';

interface OpenAccount {
  number: string;
  bankName: string;
  /** As the bank writes it; null for a card of before it was kept. */
  holderName: string | null;
  holderSure: boolean;
}

/** Where money goes, as a case keeps it: the member's own card, an heir's, or a seller's account. */
export function sealAccount(
  { number, bankName, holderName, holderSure }: OpenAccount,
  sealer: Pick<Sealer, 'seal' | 'indexOf'>,
): PayoutAccount {
  const last4 = number.slice(-4);
  return {
    number: sealer.seal(number),
    last4,
    bankName,
    holderName: holderName === null ? null : sealer.seal(holderName),
    ...(holderSure ? {} : { holderUnsure: true as const }),
    tailIndex: sealer.indexOf('card-tail', last4),
  };
}

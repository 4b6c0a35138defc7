import type { LedgerAccount, LedgerMember } from '../../modules/accounts/ports';
import type { AccountWire, MemberWire } from './wire';

/** The ledger's member in the words of the accounts module: what is absent is null. */
export function readMember(wire: MemberWire): LedgerMember {
  return {
    ...wire,
    frozenReason: wire.frozenReason ?? null,
    fraudBanUntil: wire.fraudBanUntil ?? null,
    accounts: wire.accounts.map(readAccount),
    withdrawals: wire.withdrawals.map((one) => ({ ...one, homeKey: one.homeKey ?? null })),
    loans: wire.loans?.map((loan) => ({ ...loan, settledOn: loan.settledOn ?? null })) ?? null,
  };
}

function readAccount(wire: AccountWire): LedgerAccount {
  return {
    ...wire,
    flexible: wire.flexible === true,
    sealedOn: wire.sealedOn ?? null,
    sealReason: wire.sealReason ?? null,
  };
}

import type { LedgerAccount } from './ports';

/** The district of the home account: the active one, or the first; undefined for whoever has none. */
export function homeDistrict(accounts: readonly LedgerAccount[]): string | undefined {
  return (accounts.find(({ status }) => status === 'active') ?? accounts[0])?.districtCode;
}

import type { StaffAccount, StaffAccounts } from '../staff-accounts';
import { giveOneTimePassword, type PasswordParts } from './give-one-time-password';
import { StaffAccountsRepository } from './staff-accounts-repository';

export function createStaffAccounts(parts: PasswordParts): StaffAccounts {
  const accounts = new StaffAccountsRepository(parts.staff);
  const { sealer } = parts.staff;
  return {
    list: () => accounts.list(),
    find: (staffId) => accounts.find(staffId),
    isUsernameTaken: (username) => accounts.isUsernameTaken(username),
    findByIdNumber: async (idNumber) => {
      const index = sealer.indexOf('id-number', idNumber);
      return (await accounts.list()).filter(({ idNumberIndexes }) => idNumberIndexes.includes(index));
    },
    open: (account, change) => accounts.insert(account, change),
    change: async (account, change) => {
      const changed = await accounts.change(account, change);
      if (changed && change.kind === 'closed') await parts.store.closeAll('staff', account.staffId);
      return changed;
    },
    openAgain: async (account: StaffAccount, phone, change) =>
      (await accounts.change(account, change, phone)) ? giveOneTimePassword(parts, account) : null,
    addDeputising: (staffId, row) => accounts.add(staffId, { deputising: row }),
    addAbsence: (staffId, row) => accounts.add(staffId, { absences: row }),
    endDuty: async (staffId, dutyId, ended) =>
      (await accounts.end('absences', staffId, dutyId, ended)) ||
      (await accounts.end('deputising', staffId, dutyId, ended)),
    giveOneTimePassword: (account) => giveOneTimePassword(parts, account),
  };
}

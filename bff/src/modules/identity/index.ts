export { createIdentity, type Identity } from './create-identity';
export type { DeskPhones } from './desk-phones';
export type { MemberDirectory, OwnCard, ProvenPerson } from './member-directory';
export type { IdentityParts, StaffEvent } from './parts';
export type * from './ports';
export type { ProvenCard, ProvenName, Visitors } from './visitors';
export type { Rights, RightsChange, StaffAccount, StaffAccounts } from './staff-accounts';
export { isOn, type Absence, type Deputising } from './staff-duty';
export type { StaffAccountSeed, StaffDirectory, StaffPerson } from './staff-directory';

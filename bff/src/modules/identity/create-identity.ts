import { compareNames, type OwnSession } from '@gjj/shared-types';
import type { Route } from '../../http/define-route';
import type { SessionReader } from '../../http/dispatch';
import { createBind } from './commands/bind';
import { createAddCard, createRemoveCard } from './commands/change-cards';
import { createChangePhone } from './commands/change-phone';
import { createChangePassword } from './commands/change-staff-password';
import { createCheckIdentity } from './commands/check-identity';
import { createSmsLogin } from './commands/log-in-by-sms';
import { createWechatLogin } from './commands/log-in-by-wechat';
import { createProveCard } from './commands/prove-card';
import { createTakeOn } from './commands/take-on';
import { createTakeOnEstate } from './commands/take-on-estate';
import { createProveName } from './commands/prove-name';
import { createRenewSession } from './commands/renew-session';
import { createResetPassword } from './commands/reset-staff-password';
import { createSavePreferences } from './commands/save-preferences';
import { createOwnSessions } from './commands/own-sessions';
import { createSignOut, createSignOutEverywhere } from './commands/sign-out';
import { createStaffSignIn } from './commands/sign-in-staff';
import type { AccountCare } from './account-care';
import type { DeskPhones } from './desk-phones';
import type { MemberDirectory } from './member-directory';
import { AttemptLimit } from './limits/attempt-limit';
import { CardRepository } from './members/card-repository';
import { ConsentRepository } from './members/consent-repository';
import { createMemberDirectory } from './members/create-member-directory';
import { createAccountCare } from './members/create-account-care';
import { createChangeNumber } from './members/change-number';
import { MemberSessions } from './members/member-sessions';
import { PhoneRepository } from './members/phone-repository';
import { SecurityLog } from './members/security-log-repository';
import { rehashUsers } from './members/user-rehash-repository';
import { UntoldChanges } from './members/untold-changes-repository';
import { UserRepository } from './members/user-repository';
import { createAskOutside } from './outside-answer';
import type { IdentityParts } from './parts';
import { createListCards } from './queries/list-cards';
import { createListSecurityEvents } from './queries/list-security-events';
import { createReadMe } from './queries/read-me';
import { cardRoutes } from './routes/card-routes';
import { deskPhoneRoutes } from './routes/desk-phone-routes';
import { meRoutes } from './routes/me-routes';
import { sessionRoutes } from './routes/session-routes';
import { staffSessionRoutes } from './routes/staff-session-routes';
import { DeskCodes } from './sessions/desk-codes';
import { DeskPhoneSessions } from './sessions/desk-phone-sessions';
import { createSessionReader } from './sessions/session-reader';
import { SessionStore } from './sessions/session-store';
import { Tokens } from './sessions/tokens';
import { createProvePhone } from './sms/prove-phone';
import { createSendCode } from './sms/send-code';
import { SmsCodes } from './sms/sms-codes';
import { SmsLimits } from './limits/sms-limits';
import type { StaffAccounts } from './staff-accounts';
import { createStaffAccounts } from './staff/create-staff-accounts';
import type { StaffDirectory } from './staff-directory';
import type { Visitors } from './visitors';
import { LockOut } from './limits/lock-out';
import { StaffRepository } from './staff/staff-repository';

export interface Identity {
  memberRoutes: Route[];
  staffRoutes: Route[];
  deskPhoneRoutes: Route[];
  sessions: SessionReader;
  members: MemberDirectory;
  visitors: Visitors;
  deskPhones: DeskPhones;
  staff: StaffDirectory;
  staffAccounts: StaffAccounts;
  /** What a window and a supervisor do to an account between them. */
  accountCare: AccountCare;
  /** Where a member is signed in now. */
  signInsOf(userId: string): Promise<OwnSession[]>;
  /** For a timer: hands on what members are still to be told of; how many accounts. */
  tellUntold(): Promise<number>;
  /** Writes keyed hashes anew under the current key; how many accounts were changed. */
  rehash(): Promise<number>;
  /** A one-time password for the account, or null where there is none of this name. */
  resetStaffPassword(username: string): Promise<string | null>;
}

/** Who a caller is: sessions, members and their proven identity, staff accounts. */
export function createIdentity(given: IdentityParts): Identity {
  const { connection, clock, sealer, sessionRedis: redis, rates } = given;
  const store = new SessionStore(redis, clock);
  const tokens = new Tokens(given.jwtKey, clock);
  const staff = new StaffRepository(given);
  const staffParts = { staff, store, lockOut: new LockOut(redis) };
  const users = new UserRepository(given);
  const securityLog = new SecurityLog(connection, clock);
  const sessions = new MemberSessions({ ...given, store, tokens });
  const phones = new PhoneRepository(users, store, securityLog);
  const codes = new SmsCodes(redis, sealer, new AttemptLimit(redis, 'sms-try', rates.triesOfPhone));
  const limits = new SmsLimits(redis, rates.smsToPhone);
  const askOutside = createAskOutside(given.log);
  const provePhone = createProvePhone({ ...given, codes, askOutside });
  const consents = new ConsentRepository(connection, clock);
  const proveName = createProveName({ ...given, consents, askOutside });
  const checkIdentity = createCheckIdentity({ ...given, proveName, askOutside });
  const attempts = {
    ofAccount: new AttemptLimit(redis, 'binding', rates.bindingsOfAccount),
    atDocument: new AttemptLimit(redis, 'document', rates.bindingsOfDocument),
  };
  const cards = new CardRepository(users);
  const untold = new UntoldChanges({ ...given, users });
  const changeNumber = createChangeNumber({ ...given, users, phones, untold });
  const all = {
    ...given,
    redis,
    store,
    tokens,
    users,
    securityLog,
    sessions,
    phones,
    changeNumber,
    untold,
    codes,
    limits,
    cards,
    consents,
    askOutside,
    signIns: new AttemptLimit(redis, 'wechat-sign-in', rates.signInsOfAccount),
  };
  const deskPhones = new DeskPhoneSessions({ ...all, codes: new DeskCodes(redis) });
  const cardParts = { ...all, attempts: new AttemptLimit(redis, 'card', rates.cardsOfAccount) };
  const ownSessions = createOwnSessions(all);
  return {
    signInsOf: async (userId) => (await ownSessions.list({ userId, sessionId: '' })).sessions,
    memberRoutes: [
      ...sessionRoutes({
        logInByWechat: createWechatLogin(all),
        logInBySms: createSmsLogin(all),
        sendCode: createSendCode(all),
        renew: createRenewSession(all),
        signOut: createSignOut(all),
        signOutEverywhere: createSignOutEverywhere(all),
        ownSessions,
      }),
      ...meRoutes({
        bind: createBind({ ...all, attempts, provePhone, checkIdentity }),
        changePhone: createChangePhone({ ...all, provePhone }),
        savePreferences: createSavePreferences(all),
        readMe: createReadMe(all),
        listSecurityEvents: createListSecurityEvents(all),
      }),
      ...cardRoutes({
        listCards: createListCards(all),
        addCard: createAddCard(cardParts),
        removeCard: createRemoveCard(cardParts),
      }),
    ],
    visitors: {
      sendCode: createSendCode(all),
      takeOn: createTakeOn({ ...all, checkIdentity }),
      takeOnEstate: createTakeOnEstate({ ...all, checkIdentity }),
      proveName: async (userId, claim, fields) => {
        const { registered } = await proveName(userId, claim, { fields });
        return { registered, sure: compareNames(claim.name, registered) === 'same' };
      },
      spendCode: (phone, code) => codes.spend(phone, code),
      addCard: createAddCard(cardParts),
      proveCard: createProveCard(cardParts),
      listCards: createListCards(all),
    },
    staffRoutes: staffSessionRoutes({
      ...all,
      signIn: createStaffSignIn({ ...given, ...staffParts }),
      changePassword: createChangePassword({ ...given, ...staffParts }),
    }),
    deskPhones,
    deskPhoneRoutes: deskPhoneRoutes(deskPhones),
    sessions: createSessionReader({ tokens, store, staff }),
    members: createMemberDirectory(all),
    staff,
    staffAccounts: createStaffAccounts({ ...given, ...staffParts }),
    accountCare: createAccountCare(all),
    tellUntold: () => untold.sweep(),
    rehash: () => rehashUsers(users),
    resetStaffPassword: createResetPassword({ ...given, ...staffParts }),
  };
}

import { createAccounts, homeDistrict } from '../modules/accounts';
import { createIdentity } from '../modules/identity';
import { createNotifications, StaffInbox } from '../modules/notifications';
import { createWatch } from '../modules/safety';
import type { Ground, Outside } from './ground';

/** Who somebody is, what they own, and how they are told. */
export function composePeople(ground: Ground, outside: Outside) {
  const { sealer, connection, centres, clock } = ground;
  const districtName = (code: string) => centres.districtName(code);
  const staffInbox = new StaffInbox(connection);
  const identity = composeIdentity(ground, outside, { districtName, staffInbox });
  const { members } = identity;
  const { ledger } = outside;
  const accounts = createAccounts({ connection, sealer, clock, ledger, members, districtName });
  const notifications = composeNotifications(ground, outside, { members, staffInbox });
  return { identity, accounts, notifications };
}

export type People = ReturnType<typeof composePeople>;

function composeIdentity(
  ground: Ground,
  outside: Outside,
  { districtName, staffInbox }: { districtName: (code: string) => string; staffInbox: StaffInbox },
) {
  const { cases, standingOrders, agreements, audit, settings, centres, safetyStore } = ground;
  return createIdentity({
    ...ground,
    watch: createWatch({
      store: safetyStore,
      termsOf: (code) => centres.ofOrMain(code).safety,
      centreOf: (code) => centres.ofOrMain(code).centre.code,
    }),
    jwtKey: settings.JWT_SECRET,
    rates: {
      signInsOfAccount: Math.ceil(settings.RATE_ACCOUNT_SIGN_INS * settings.RATE_FACTOR),
      bindingsOfAccount: settings.RATE_ACCOUNT_BINDINGS,
      bindingsOfDocument: settings.RATE_DOCUMENT_BINDINGS,
      cardsOfAccount: settings.RATE_ACCOUNT_CARDS,
      smsToPhone: settings.RATE_PHONE_SMS,
      triesOfPhone: settings.RATE_PHONE_TRIES,
    },
    wechat: outside.wechat.identity,
    codeSender: outside.sms,
    cardChecker: outside.bank,
    identityChecker: outside.exchange,
    memberFinder: outside.ledger,
    homeCentre: {
      codeOf: async (memberNo) =>
        centres.ofDistrict(homeDistrict((await outside.ledger.getMember(memberNo)).accounts) ?? '').centre
          .code,
    },
    hotlineOf: (code) => centres.ofOrMain(code).centre.hotline,
    districtName,
    unreadOf: (staffId) => staffInbox.countUnread(staffId),
    cardsInUse: async (userId, cardId) =>
      (await cases.isCardInUse(userId, cardId)) ||
      (await standingOrders.isCardInUse(userId, cardId)) ||
      agreements.isCardInUse(userId, cardId),
    recordStaffEvent: ({ event, staffId, role, requestId }) => {
      const owner = { kind: 'staff' as const, id: staffId, role };
      const actor = event === 'staff.password-reset' ? ({ kind: 'machine', id: 'operator' } as const) : owner;
      return audit.record({ event, actor, subject: staffId, requestId });
    },
  });
}

function composeNotifications(
  ground: Ground,
  { wechat, sms }: Outside,
  { members, staffInbox }: Pick<ReturnType<typeof createIdentity>, 'members'> & { staffInbox: StaffInbox },
) {
  const { connection, sessionRedis, sealer, clock, log, metrics, settings, centres } = ground;
  return createNotifications({
    staffInbox,
    connection,
    sessionRedis,
    clock,
    log,
    metrics,
    wechat: wechat.messages,
    sms,
    eventReader: wechat.events,
    contacts: {
      getContact: (userId) => members.getPerson(userId),
      openPhone: (sealed) => sealer.open(sealed),
    },
    templates: {
      progress: settings.WECHAT_TEMPLATE_PROGRESS,
      decision: settings.WECHAT_TEMPLATE_DECISION,
      payment: settings.WECHAT_TEMPLATE_PAYMENT,
    },
    hotlineOf: (centreCode) => centres.ofOrMain(centreCode).centre.hotline,
  });
}

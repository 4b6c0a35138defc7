import { join } from 'node:path';
import {
  createBank,
  createExchange,
  createLedger,
  createSms,
  createWechatSide,
} from './integrations/outside';
import { DiskStorage } from './integrations/object-storage';
import type { Settings } from './config/settings';
import { createAccounts } from './modules/accounts';
import {
  applicationTasks,
  Assessor,
  CaseDesk,
  CaseRepository,
  DocumentAccess,
  memberRoutes,
  type Members,
} from './modules/applications';
import { createAudit } from './modules/audit';
import { actorOf, caseworkRoutes } from './modules/casework';
import { Catalogue, loadCentre } from './modules/catalogue';
import { FactGatherer } from './modules/checks';
import { createDocuments } from './modules/documents';
import { createIdentity } from './modules/identity';
import { createNotifications } from './modules/notifications';
import { bankCallback, paymentTasks } from './modules/payments';
import { WorkingDays } from './modules/working-days';
import { systemClock, type Clock } from './platform/clock';
import type { Logger } from './platform/logger';
import { Metrics } from './platform/metrics';
import { connectMongo } from './platform/mongo';
import { CaseQueue } from './platform/queue';
import { createQueueRedis, createSessionRedis } from './platform/redis';
import { Sealer } from './platform/sealing';

/** Everything, made once with plain constructors. Only main and tests import this. */
export async function createContainer(settings: Settings, log: Logger, clock: Clock = systemClock) {
  const connection = await connectMongo(settings.MONGODB_URI);
  const sessionRedis = createSessionRedis(settings.REDIS_URL);
  const queueRedis = createQueueRedis(settings.REDIS_URL);
  const queue = new CaseQueue(queueRedis);
  const metrics = new Metrics();
  const sealer = new Sealer({ ...settings.DATA_KEYS, indexKey: settings.INDEX_KEY });
  const catalogue = new Catalogue(await loadCentre(join(settings.CENTRES_DIR, settings.GJJ_CENTRE)));
  const calendar = new WorkingDays(connection);

  const wechat = createWechatSide(settings, sessionRedis);
  const ledger = createLedger(settings);
  const exchange = createExchange(settings);
  const bank = createBank(settings, clock);
  const sms = createSms(settings);

  const audit = createAudit({ connection, clock });
  const cases = new CaseRepository(connection);
  const desk = new CaseDesk(cases, catalogue, calendar, clock, (caseId) => queue.hint(caseId));
  const districtName = (code: string) => catalogue.districtName(code);
  const { hotline } = catalogue.centre;

  const identity = createIdentity({
    connection,
    sessionRedis,
    sealer,
    clock,
    log,
    jwtKey: settings.JWT_SECRET,
    wechat: wechat.identity,
    codeSender: sms,
    cardChecker: bank,
    identityChecker: exchange,
    memberFinder: ledger,
    hotline,
    districtName,
    cardsInUse: (userId, cardId) => cases.isCardInUse(userId, cardId),
    recordStaffSignIn: ({ staffId, role, requestId }) =>
      audit.record({
        event: 'staff.admitted',
        actor: { kind: 'staff', id: staffId, role },
        subject: null,
        requestId,
      }),
  });
  const members: Members = identity.members;
  const accounts = createAccounts({ connection, sealer, ledger, members: identity.members, districtName });
  const notifications = createNotifications({
    connection,
    sessionRedis,
    wechat: wechat.messages,
    sms,
    eventReader: wechat.events,
    contacts: { getContact: (userId) => identity.members.getPerson(userId) },
    templates: {
      progress: settings.WECHAT_TEMPLATE_PROGRESS,
      decision: settings.WECHAT_TEMPLATE_DECISION,
      payment: settings.WECHAT_TEMPLATE_PAYMENT,
    },
    hotline,
    clock,
    log,
    metrics,
  });
  const access = new DocumentAccess(desk, catalogue);
  const documents = createDocuments({
    connection,
    storage: await DiskStorage.open(settings.STORAGE_DIR),
    clock,
    log,
    cases: {
      authoriseUpload: (request) => access.authoriseUpload(request),
      authoriseRead: (request) => access.authoriseRead(request),
      authoriseStaffRead: async ({ session, caseId }) =>
        access.authoriseStaffRead(await actorOf(identity.staff, session), caseId),
    },
  });
  const gatherer = new FactGatherer(ledger, exchange, clock, {
    cityCode: catalogue.cityCode,
    ledgerMs: 3000,
    exchangeMs: 3000,
  });
  const assessor = new Assessor(catalogue, gatherer, clock);

  const application = {
    desk,
    catalogue,
    assessor,
    ledger,
    documents,
    messages: notifications,
    members,
    sealer,
    centreCode: settings.GJJ_CENTRE,
    questionsOf: (itemCode: string) => catalogue.findItem(itemCode)?.questions ?? [],
    districtOf: async ({ memberNo }: { memberNo: string }) => {
      const { member } = await accounts.getMember(memberNo);
      const active = member.accounts.find(({ status }) => status === 'active') ?? member.accounts[0];
      return active?.districtCode ?? catalogue.cityCode;
    },
  };
  const tasks = {
    ...applicationTasks(application),
    ...paymentTasks({ desk, bank, ledger, sealer, clock, metrics }),
  };
  const routes = [
    ...identity.memberRoutes,
    ...identity.staffRoutes,
    ...accounts.routes,
    ...memberRoutes(application),
    ...documents.routes,
    ...documents.staffRoutes,
    ...notifications.routes,
    ...caseworkRoutes({
      desk,
      catalogue,
      documents,
      messages: notifications,
      sealer,
      staff: identity.staff,
      notices: { preview: (notice, facts) => notifications.preview(notice, facts as never) },
      securityLog: identity.members,
    }),
  ];
  const callbacks = [bankCallback(desk, bank), notifications.wechatEvents];

  async function close(): Promise<void> {
    await documents.close();
    await queue.close();
    sessionRedis.disconnect();
    queueRedis.disconnect();
    await Promise.all([wechat.close(), ledger.close(), exchange.close(), bank.close(), sms.close()]);
    await connection.close();
  }

  return {
    settings,
    log,
    clock,
    connection,
    sessionRedis,
    metrics,
    catalogue,
    calendar,
    cases,
    desk,
    queue,
    identity,
    notifications,
    documents,
    audit,
    tasks,
    routes,
    callbacks,
    close,
  };
}

export type Container = Awaited<ReturnType<typeof createContainer>>;

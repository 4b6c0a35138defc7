import { DiskStorage } from '../integrations/object-storage';
import { applicationTasks, Assessor, DocumentAccess, memberRoutes } from '../modules/applications';
import { actorOf, caseworkRoutes } from '../modules/casework';
import { FactGatherer } from '../modules/checks';
import { createDocuments } from '../modules/documents';
import { bankCallback, paymentTasks } from '../modules/payments';
import type { Ground, Outside } from './ground';
import type { People } from './people';

/** A call that learns facts waits no longer than this; what is late is unknown. */
const factDeadlines = { ledgerMs: 3000, exchangeMs: 3000 };

/** Everything that a case needs: its documents, its facts, its commands, what it owes, and who may call. */
export async function composeCaseRooms(ground: Ground, outside: Outside, people: People) {
  const { desk, clock, sealer } = ground;
  const { ledger, bank } = outside;
  const documents = await composeDocuments(ground, people);
  const application = composeApplication(ground, outside, people, documents);
  const payment = { desk, bank, ledger, sealer, clock };
  return {
    documents,
    tasks: { ...applicationTasks(application), ...paymentTasks(payment) },
    routes: [
      ...memberRoutes(application),
      ...documents.routes,
      ...documents.staffRoutes,
      ...composeCasework(ground, people, documents),
    ],
    callbacks: [bankCallback(desk, bank), people.notifications.wechatEvents],
  };
}

type Documents = ReturnType<typeof createDocuments>;

async function composeDocuments(
  { connection, clock, log, desk, catalogue, settings }: Ground,
  { identity }: People,
) {
  const access = new DocumentAccess(desk, catalogue);
  return createDocuments({
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
}

function composeApplication(
  ground: Ground,
  { ledger, exchange }: Outside,
  people: People,
  documents: Documents,
) {
  const { desk, catalogue, clock, sealer } = ground;
  const { cityCode } = catalogue;
  const gatherer = new FactGatherer(ledger, exchange, clock, { cityCode, ...factDeadlines });
  return {
    desk,
    catalogue,
    assessor: new Assessor(catalogue, gatherer, clock, sealer),
    ledger,
    documents,
    messages: people.notifications,
    members: people.identity.members,
    sealer,
    centreCode: catalogue.centre.code,
    questionsOf: (itemCode: string) => catalogue.findItem(itemCode)?.questions ?? [],
    districtOf: async ({ memberNo }: { memberNo: string }) => {
      const { accounts } = (await people.accounts.getMember(memberNo)).member;
      const home = accounts.find(({ status }) => status === 'active') ?? accounts[0];
      return home?.districtCode ?? cityCode;
    },
  };
}

function composeCasework(
  { desk, catalogue, sealer }: Ground,
  { identity, notifications }: People,
  documents: Documents,
) {
  return caseworkRoutes({
    desk,
    catalogue,
    documents,
    messages: notifications,
    sealer,
    staff: identity.staff,
    notices: { preview: (notice, facts) => notifications.preview(notice, facts as never) },
    securityLog: identity.members,
  });
}

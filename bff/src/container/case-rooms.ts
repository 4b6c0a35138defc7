import type { IdentityDocument } from '@gjj/shared-types';
import type { StaffSession } from '../http/context';
import { homeDistrict } from '../modules/accounts';
import {
  applicationTasks,
  Assessor,
  carryOutOperation,
  CaseHands,
  CaseJudge,
  FamilySumsRepository,
  memberRoutes,
  OperationAssessor,
  ownIdOf,
  type CaseRecord,
  type FamilyDirectory,
} from '../modules/applications';
import { caseworkRoutes, createOpenWork, openAskedCase, overseersOf } from '../modules/casework';
import { FactGatherer, KinRegister } from '../modules/checks';
import { createAttachments, type AttachmentHolder } from '../modules/attachments';
import { Lane } from '../modules/documents';
import { bankCallback, paymentTasks, startPayment } from '../modules/payments';
import { createQuestions } from '../modules/questions';
import { createStaffing } from '../modules/staffing';
import { composeArchive } from './archive-room';
import { composeDocuments, storesOf, type Documents } from './document-room';
import { composeFeedback } from './feedback-room';
import type { Ground, Outside } from './ground';
import { composeLetters } from './letter-room';
import { composeMandates } from './mandate-room';
import { composePaper } from './paper-room';
import { composeStandingOrders } from './standing-order-room';
import { composeThreads } from './thread-room';
import type { People } from './people';

type FamilyProof = Parameters<FamilyDirectory['keepConsent']>[1];

/** A call that learns facts waits no longer than this; what is late is unknown. */
const factDeadlines = { ledgerMs: 3000, exchangeMs: 3000 };

/** Everything that a case needs: its documents, its facts, its commands, what it owes, and who may call. */
export function composeCaseRooms(ground: Ground, outside: Outside, people: People) {
  const { desk, clock, sealer } = ground;
  const { ledger, loanOffsets, bank } = outside;
  const { staff, staffAccounts } = people.identity;
  const officers = { desk, centres: ground.centres, staff, listOfficers: () => staffAccounts.list() };
  const lane = new Lane();
  const mandates = composeMandates(ground, outside, people);
  const hands = new CaseHands(desk, mandates.acting);
  const documents = composeDocuments(ground, people, { lane, hands });
  const holders: AttachmentHolder[] = [];
  const attachments = createAttachments({ ...storesOf(ground), lane, holders: () => holders });
  const application = { ...composeApplication(ground, outside, people, documents), hands };
  const payment = { desk, bank, ledger, loanOffsets, sealer, clock };
  const { paper, ...papers } = composePaper(ground, people, officers);
  const openCase = caseOpener(ground, people);
  const threads = composeThreads(ground, people, { officers, attachments, openCase });
  const { destruction, packageFilesOf, ...archive } = composeArchive(ground, people, {
    own: application,
    documents,
    threads,
    openCase,
  });
  const feedback = composeFeedback(ground, outside, people, { officers, attachments });
  holders.push(feedback.holder, threads.holder);
  const { letters, certificates, keptCertificates, ...letterRoom } = composeLetters(ground, outside, people);
  const standingOrders = composeStandingOrders(ground, people, application, openCase);
  return {
    assessor: application.assessor,
    documents,
    attachments,
    /** For the copy of one's own data. */
    keeps: {
      packageFilesOf,
      certificatesOf: keptCertificates,
      mandatesOf: mandates.keptOf,
      ordersOf: standingOrders.ordersOf,
    },
    letters,
    certificates,
    owing: [...letterRoom.owing, standingOrders.kind, feedback.kind, mandates.kind, threads.kind],
    paper,
    feedback,
    destruction,
    overseersOf: (record: CaseRecord) => overseersOf(officers, record),
    following: { ...officers, listAbsent: (day: string) => staff.listAbsent(day) },
    tasks: {
      ...applicationTasks(application),
      ...paymentTasks(payment),
      ...papers.tasks,
      ...archive.tasks,
      ...letterRoom.tasks,
      'hear-rating': (caseId: string) => feedback.hearRating(caseId),
      // Each does nothing with what is the other's: the state table says what a case owes.
      'carry-out': async (caseId: string) => {
        const again = await startPayment(payment, caseId);
        if (again instanceof Date) return again;
        await carryOutOperation({ desk, unitLedger: outside.unitLedger, sealer }, caseId);
      },
    },
    routes: [
      ...memberRoutes(application),
      ...documents.routes,
      ...documents.staffRoutes,
      ...documents.deskPhoneRoutes,
      ...attachments.routes,
      ...composeCasework(ground, people, application),
      ...composeStaffing(ground, people).routes,
      ...composeQuestions(ground, people).routes,
      ...papers.routes,
      ...archive.routes,
      ...letterRoom.routes,
      ...standingOrders.routes,
      ...mandates.routesOf(application),
      ...threads.routes,
      ...feedback.routes,
    ],
    callbacks: [bankCallback(desk, bank), people.notifications.wechatEvents],
  };
}

/** A case that is handed in, where this officer may open it. */
function caseOpener({ desk, centres, sealer }: Ground, { identity }: People) {
  const parts = { desk, centres, sealer, staff: identity.staff };
  return async (session: StaffSession, caseId: string) => {
    await openAskedCase(parts, session, caseId);
    return desk.get(caseId);
  };
}

function composeApplication(
  ground: Ground,
  { ledger, unitLedger, exchange }: Outside,
  people: People,
  documents: Documents,
) {
  const { desk, centres, clock, sealer } = ground;
  const gathererOf = (cityCode: string) =>
    new FactGatherer(ledger, exchange, clock, { cityCode, ...factDeadlines });
  const { members } = people.identity;
  const assessor = new Assessor(centres, gathererOf, clock, sealer);
  const operations = new OperationAssessor(centres, unitLedger, clock, sealer);
  return {
    desk,
    assessor,
    operations,
    unitLedger,
    judge: new CaseJudge(assessor, operations, members),
    ledger,
    documents,
    messages: people.notifications,
    members,
    sealer,
    windowName: (districtCode: string) => centres.windowName(districtCode),
    ownLocks: ground.safetyStore,
    familySums: new FamilySumsRepository(ground.connection),
    kin: new KinRegister(ledger, exchange, clock, factDeadlines),
    family: {
      findUserId: (document: IdentityDocument) => members.findUserIdByDocument(document),
      keepConsent: (userId: string | null, to: FamilyProof) =>
        members.keepFamilyConsent(userId ?? ownIdOf(to.idNumberIndex), to),
    },
    centreOf: ({ centreCode }: { centreCode: string | undefined }) =>
      centres.ofOrMain(centreCode).centre.code,
    questionsOf: (of: { centreCode: string; itemCode: string }) =>
      desk.catalogueOf(of).findItem(of.itemCode)?.questions ?? [],
    districtOf: async ({ memberNo, centreCode }: { memberNo: string; centreCode: string | undefined }) => {
      const { accounts } = (await people.accounts.getMember(memberNo)).member;
      return homeDistrict(accounts) ?? centres.ofOrMain(centreCode).cityCode;
    },
  };
}

type Application = ReturnType<typeof composeApplication> & { hands: CaseHands };

function composeCasework(
  { centres, printer, settings, audit }: Ground,
  { identity, notifications }: People,
  application: Application,
) {
  return caseworkRoutes({
    ...application,
    centres,
    printer,
    visitors: identity.visitors,
    deskPhones: identity.deskPhones,
    deskPhoneUrl: `${settings.PUBLIC_BASE_URL.replace(/\/+$/, '')}/desk-phone/`,
    staff: identity.staff,
    notices: {
      preview: (notice, facts, centreCode) => notifications.preview(notice, facts as never, centreCode),
    },
    securityLog: identity.members,
    listOfficers: () => identity.staffAccounts.list(),
    recordListed: (...of) => audit.recordListed(...of),
  });
}

function composeStaffing(ground: Ground, { identity }: People) {
  const { desk, centres, audit } = ground;
  return createStaffing({
    ...ground,
    accounts: identity.staffAccounts,
    work: createOpenWork({ desk, staff: identity.staff, centres }),
    record: (event) => audit.record(event),
  });
}

function composeQuestions(ground: Ground, { identity }: People) {
  const { desk, centres, sealer } = ground;
  const parts = { desk, centres, sealer, staff: identity.staff };
  return createQuestions({
    ...ground,
    openCase: (session, caseId) => openAskedCase(parts, session, caseId),
  });
}

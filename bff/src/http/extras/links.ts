import { deskPhoneEndpoints, memberEndpoints, staffEndpoints, type EndpointShape } from '@gjj/shared-types';

/** Answers that tell what other calls need: by the endpoint's name, where in the answer each parameter stands. */
const tells: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  openCase: { caseId: '/caseId' },
  listCases: { caseId: '/cases/0/caseId' },
  beginDocument: { documentId: '/documentId' },
  listLetters: { letterId: '/letters/0/letterId' },
  listCertificates: { letterId: '/certificates/0/certificateId' },
  findCertificate: { certificateId: '/certificate/certificateId' },
  openFamilyShare: { caseId: '/caseId' },
  listFamilyRequests: { consentId: '/requests/0/consentId' },
  listDataCopies: { copyId: '/copies/0/copyId' },
  listStaffLetters: { letterId: '/letters/0/letterId' },
  getCase: { documentId: '/documents/0/documentId' },
  addCard: { cardId: '/cardId' },
  listStandingOrders: { orderId: '/orders/0/orderId', itemCode: '/offers/0/itemCode' },
  listMandates: { mandateId: '/given/0/mandateId' },
  signMandate: { mandateId: '/mandateId' },
  beginFor: { caseId: '/caseId' },
  signStandingOrder: { orderId: '/orderId' },
  listCards: { cardId: '/cards/0/cardId' },
  getAccounts: { accountNo: '/accounts/0/accountNo' },
  listItems: { itemCode: '/items/0/code' },
  listMessages: { messageId: '/messages/0/messageId' },
  openIntake: { caseId: '/caseId' },
  openUnitIntake: { caseId: '/caseId' },
  openOwnIntake: { caseId: '/caseId' },
  beginUnitVisit: { itemCode: '/items/0/itemCode' },
  listIntakes: { caseId: '/intakes/0/caseId' },
  listBundles: { bundleNumber: '/bundles/0/number' },
  makeCollectionList: { listNumber: '/number' },
  listCollectionLists: { listNumber: '/lists/0/number' },
  beginIntakeDocument: { documentId: '/documentId' },
  getIntake: {
    documentId: '/documents/0/documentId',
    cardId: '/cards/0/cardId',
    heirId: '/inheritance/heirs/0/heirId',
  },
  beginDeskDocument: { documentId: '/documentId' },
  getDeskIntake: { documentId: '/materials/0/sent/0/documentId' },
  listStaffMessages: { messageId: '/messages/0/messageId' },
  listQueue: { caseId: '/rows/0/caseId' },
  lookUp: { caseId: '/rows/0/caseId' },
  getStaffCase: { documentId: '/documents/0/documentId' },
  listPeople: { staffId: '/people/0/staffId' },
  listStaffApplications: { applicationId: '/applications/0/applicationId' },
  getDuty: { dutyId: '/absences/0/dutyId' },
  proposeDestruction: { listId: '/listId' },
  readArchiveShelf: { listId: '/lists/0/listId' },
  listSessions: { sessionRef: '/sessions/0/sessionRef' },
  lookUpSafety: { requestId: '/waiting/0/requestId' },
  askSafety: { requestId: '/requestId' },
  listSafetyRequests: { requestId: '/requests/0/requestId' },
  listMatters: { matterId: '/matters/0/matterId' },
  beginAttachment: { documentId: '/documentId' },
  beginStaffAttachment: { documentId: '/documentId' },
  listAttachments: { documentId: '/files/0/documentId' },
  openMatter: { matterId: '/matterId' },
  searchKnowledge: { itemCode: '/entries/0/itemCode' },
  listStaffMatters: { matterId: '/rows/0/matterId' },
  findCallers: { personId: '/callers/0/personId' },
  listQuestions: { questionId: '/questions/0/questionId' },
  askQuestion: { questionId: '/questionId' },
  applyForStaff: { applicationId: '/applicationId', staffId: '/staffId' },
  askReminder: { reminderId: '/reminderId' },
  listTransfers: { transferId: '/transfers/0/transferId' },
  listStaffTransfers: { transferId: '/into/0/transferId' },
  getFlexible: { agreementId: '/agreements/0/agreementId' },
  joinFlexible: { agreementId: '/agreements/0/agreementId' },
  listStaffAgreements: { agreementId: '/rows/0/agreementId' },
  listBookings: { bookingId: '/bookings/0/bookingId' },
  book: { bookingId: '/bookingId' },
  listWindowBookings: { bookingId: '/bookings/0/bookingId' },
  getStaffCatalogue: { itemCode: '/items/0/code' },
};

const sides: readonly Record<string, EndpointShape>[] = [memberEndpoints, staffEndpoints, deskPhoneEndpoints];

/** Links of OpenAPI 3.1 from an endpoint's answer to every endpoint of the same side that can go on from there. */
export function linksOf(name: string): object | undefined {
  const told = tells[name];
  const side = sides.find((endpoints) => name in endpoints);
  if (told === undefined || side === undefined) return undefined;
  const links = Object.entries(told).flatMap(([parameter, pointer]) =>
    Object.entries(side)
      .filter(([, { path }]) => path.split('/').includes(`:${parameter}`))
      .map(([operationId]) => [
        operationId,
        { operationId, parameters: { [parameter]: `$response.body#${pointer}` } },
      ]),
  );
  return Object.fromEntries(links) as object;
}

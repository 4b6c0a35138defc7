export { CaseDesk, mayApproveByMachine, type CaseCommand, type Hint } from './case-desk';
export { rehashCases } from './case-rehash-repository';
export { CaseRepository } from './case-repository';
export { CaseTroubles, type CaseTrouble } from './case-troubles-repository';
export { Assessor, type Assessment, type Foresight } from './assessment';
export { askRecheck } from './commands/ask-recheck';
export {
  grantFacts,
  grantOnRecheck,
  restoredFacts,
  restoreOnRecheck,
  upheldFacts,
  upholdOnRecheck,
  type RecheckParts,
} from './commands/end-recheck';
export { presentDecision } from './present-decision';
export { presentRecheck } from './present-recheck';
export { isGranting } from './domain/recheck';
export { changeCard, changePayeeCard, changeSellerAccount } from './commands/change-card';
export { FamilySumsRepository } from './family-sums-repository';
export { CaseJudge } from './case-judge';
export { carryOutOperation } from './operations/carry-out-operation';
export { presentList, presentOperation, presentUnit } from './operations/present-operation';
export { problemAsSentence } from './operations/problem-words';
export { OperationAssessor } from './operations/operation-assessor';
export { openRows } from './operations/operation-of';
export { applyByOrder, type OrderedApplication } from './commands/apply-by-order';
export type { CaseOriginRecord } from './domain/case-origin';
export { assertSigned } from './own-signature';
export { requestHash } from './request-hash';
export { checkAnswers, freezeAnswers } from './submission-check';
export { openCase, type OpenParts } from './commands/open-case';
export { openBooksCase, type BooksApplicant, type OpenBooksParts } from './commands/open-books-case';
export { takeList } from './commands/take-list';
export { ownIdOf, unitIdOf } from './domain/applicant-id';
export { resubmit } from './commands/resubmit';
export { saveAnswers } from './commands/save-answers';
export { submit, type SubmitParts } from './commands/submit';
export type { Basis, JudgedCase } from './judged-case';
export { judgedCases } from './judged-case-repository';
export { agentUnder, CaseHands, type HeldCase } from './case-hands';
export { openUnderMandate } from './commands/open-under-mandate';
export { DocumentAccess } from './document-access';
export { showHeldCase, type HeldCaseParts } from './queries/show-held-case';
export { showOwnCase, type OwnCaseParts } from './queries/show-own-case';
export { refOf, systemActor, type CaseActor, type OfficeHeld, type StaffActor } from './domain/actors';
export { approvalStanding, approvalSteps, levelAndNext } from './domain/approval';
export type * from './domain/case-record';
export * from './domain/case-operation';
export {
  allowedActions,
  isSeenByStaff,
  mayOpen,
  mayTakeIn,
  takesInItem,
  whyNot,
  type CaseStanding,
} from './domain/authority';
export { endOfTerm, type Term, type TermEnd, type WorkingCalendar } from './domain/term-end';
export { byTimeOf, type RuleOfClock } from './by-time';
export { resumeClock, shareGone, stopClock } from './domain/clock-run';
export { clockFields } from './domain/clocks';
export { askedQuestions } from './domain/asked-questions';
export { creditNotesOf } from './credit-notes-repository';
export { answer as answerForFamily, type AnswerFamilyParts } from './commands/answer-family';
export { begunFor, type AskFamilyParts } from './commands/ask-family';
export { consentOf } from './domain/family-consent';
export { chooseUndertaking } from './commands/choose-undertaking';
export { handInLater } from './commands/hand-in-later';
export { familyNeedsOf, presentFamilyConsents, presentOtherShare } from './present-family';
export { presentForStaff, presentOffers } from './present-undertakings';
export { isFor, isToBeSettled, stepped, wasAskedAgain, type Undertaking } from './domain/undertakings';
export { termEndOf, withTermAgain, withUndertaking } from './domain/undertaking-clocks';
export { isFlagged } from './domain/flagged';
export { materialsToBring } from './domain/open-materials';
export { groundsOf } from './domain/grounds';
export { identityDoubts, withIdentityNotes } from './domain/identity-doubts';
export {
  banFrom,
  currentRevocation,
  standingOfDecision,
  withCurrentRevocation,
  type DecisionStanding,
} from './domain/revocation';
export { paymentsOnceRevoked } from './domain/given-up';
export { isClaimed, leftToPayBackFen, openedClaim, withPersonFen, withRepayments } from './domain/claim';
export { holdingStop, openStop, stopAfter, withPaymentsReleased, withStopEnded } from './domain/payment-stop';
export { presentClaim, presentRevocation, presentStop } from './present-revocation';
export { evidenceNamed } from './handed-in';
export { beHeard, requireDocuments } from './commands/be-heard';
export { isShownToMember, papersOfNoItem, withOtherPapers } from './domain/other-papers';
export { currentPayments, findCurrent, isOpen, withPayment, withRound } from './domain/payment-instruction';
export { followPayment, postedWith, postingOf, type PaymentStep } from './domain/settlement';
export { isToBeReleased, owedTo } from './domain/owed-money';
export { isPaidFrom, reservationsOf, withReservations } from './domain/reservations';
export { presentHold as presentPaymentHold } from './present-hold';
export { cardRestsUntil, type PaymentHold } from './domain/payment-hold';
export { heirFacts, noticesTo, noticeToHeir } from './domain/notices';
export { sealAccount } from './seal-account';
export { laneOf, lanes, lanesOf, outboxEntry, type Lane } from './domain/outbox-entry';
export { staffNotice } from './domain/staff-notices';
export { withLast } from './domain/with-last';
export type { DecisionContext } from './domain/transition';
export { heirTwice } from './domain/heirs';
export { partsOf, payeeOf } from './domain/payees';
export { memberRoutes, type MemberRouteParts } from './member-routes';
export { noticeFacts, termFacts, undertakingFacts } from './notice-facts';
export type * from './ports';
export {
  actingAgent,
  presentClock,
  presentCorrection,
  presentDelays,
  presentMemberCase,
  presentPayment,
  presentSpecialChecks,
  presentStopped,
  presentSummary,
  presentTimeline,
} from './case-presenter';
export { applicationTasks, type TaskHandler } from './task-handlers';
export { sweepClocks } from './tasks/clock-sweep';

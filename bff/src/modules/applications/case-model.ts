import { Schema, type Connection, type Model } from 'mongoose';
import type { CaseRecord } from './domain/case-record';

const mixed = Schema.Types.Mixed;

/**
 * One document holds all that must be true together: state, version, timeline, what is owed.
 * Its inner shape is CaseRecord's; it is only ever written by CaseRepository.
 */
const schema = new Schema<CaseRecord>(
  {
    _id: String,
    version: Number,
    state: String,
    open: Boolean,
    sequence: Number,
    centreCode: String,
    itemCode: String,
    itemName: String,
    closesAccount: Boolean,
    unit: mixed,
    operation: mixed,
    list: mixed,
    origin: mixed,
    mandate: mixed,
    districtCode: String,
    userId: String,
    memberNo: String,
    consentReference: String,
    person: mixed,
    answers: mixed,
    amountFen: Number,
    card: mixed,
    inheritance: mixed,
    receiptNumber: String,
    submission: mixed,
    resubmissions: [mixed],
    reservation: mixed,
    laterReservations: { type: [mixed], default: undefined },
    frozenAnswers: [mixed],
    eligibility: mixed,
    basis: String,
    sensitiveConsent: mixed,
    familyConsents: { type: [mixed], default: undefined },
    shareOf: String,
    familyFacts: { type: [String], default: undefined },
    checks: [mixed],
    questionKeys: [String],
    homeKey: String,
    approvalLevels: [String],
    endorsements: [mixed],
    correction: mixed,
    decision: mixed,
    rechecks: { type: [mixed], default: undefined },
    payments: [mixed],
    stops: { type: [mixed], default: undefined },
    revocations: { type: [mixed], default: undefined },
    claim: mixed,
    intake: mixed,
    bundles: { type: [mixed], default: undefined },
    letters: { type: [mixed], default: undefined },
    owner: mixed,
    assignments: { type: [mixed], default: undefined },
    hold: mixed,
    paymentHold: mixed,
    acceptedBy: mixed,
    clock: mixed,
    undertakingChoices: { type: [mixed], default: undefined },
    undertakings: { type: [mixed], default: undefined },
    sideClocks: { type: [mixed], default: undefined },
    stoppedClock: mixed,
    specialChecks: { type: [mixed], default: undefined },
    delays: { type: [mixed], default: undefined },
    queueDueAt: Date,
    clockNextAt: Date,
    timeline: [mixed],
    outbox: [mixed],
    notes: [mixed],
    reveals: [mixed],
    rating: mixed,
    createdAt: Date,
    submittedAt: Date,
    updatedAt: Date,
  },
  { collection: 'cases', versionKey: false, minimize: false, strict: 'throw' },
);

// Not a partial index on `open`: the development server does not free a unique key that an update has changed.
schema.index({ userId: 1, itemCode: 1, sequence: 1 }, { unique: true, name: 'one_at_a_time' });
schema.index({ userId: 1, createdAt: -1 });
schema.index(
  { receiptNumber: 1 },
  { unique: true, partialFilterExpression: { receiptNumber: { $type: 'string' } } },
);
schema.index({ state: 1, districtCode: 1, queueDueAt: 1, _id: 1 });
schema.index({ 'intake.districtCode': 1, state: 1, updatedAt: -1 }, { sparse: true });
schema.index({ 'correction.passOn.dueOn': 1 }, { sparse: true });
schema.index({ 'owner.staffId': 1 }, { sparse: true });
schema.index({ 'intake.by.staffId': 1 }, { sparse: true });
schema.index({ clockNextAt: 1 });
schema.index({ 'undertakings.status': 1, centreCode: 1 }, { sparse: true });
/** 督办: what has passed which part of its term. */
schema.index({ 'clock.marksDone': 1, centreCode: 1, queueDueAt: 1 });
schema.index({ centreCode: 1, submittedAt: -1, _id: -1 });
schema.index({ 'outbox.dueAt': 1 });
schema.index({ 'person.nameIndex': 1 });
schema.index({ 'person.idNumberIndex': 1 });
schema.index({ 'person.phoneIndex': 1 });
schema.index({ 'card.tailIndex': 1 });
for (const field of ['nameIndex', 'idNumberIndex', 'phoneIndex', 'card.tailIndex'])
  schema.index({ [`inheritance.heirs.${field}`]: 1 }, { sparse: true });
schema.index({ 'payments.instructionId': 1 });
schema.index({ 'familyConsents.consentId': 1 }, { sparse: true });
schema.index({ 'familyConsents.asked.idNumberIndex': 1 }, { sparse: true });
schema.index({ 'unit.creditCode': 1 }, { sparse: true });
schema.index({ 'mandate.mandateId': 1 }, { sparse: true });
schema.index(
  { 'payments.trouble': 1 },
  { partialFilterExpression: { 'payments.trouble': { $type: 'string' } } },
);

export function caseModel(connection: Connection): Model<CaseRecord> {
  const model = connection.models['case'] ?? connection.model('case', schema);
  return model as unknown as Model<CaseRecord>;
}

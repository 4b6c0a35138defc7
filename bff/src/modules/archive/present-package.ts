import { stateWordsOf, dayOf, identityDocumentWords, yuan, type Message } from '@gjj/shared-types';
import {
  matterOf,
  presentDecision,
  presentPayment,
  presentTimeline,
  type Basis,
  type CaseRecord,
} from '../applications';
import { factDefinition, factInWords, isFactKey, type Fact } from '../catalogue';
import type { Sealer } from '../../platform/sealing';
import type { IndexView } from './domain/index-page';
import { whenInWords } from './domain/when';

export type PackageReader = 'member' | 'staff';

interface Parts {
  record: CaseRecord;
  reader: PackageReader;
  basis: Basis | null;
  messages: readonly Message[];
  centreName: string;
  open: Sealer['open'];
  now: Date;
}

const outcomes: Record<ReturnType<typeof presentPayment>['outcome'], string> = {
  pending: '处理中',
  unknown: '待核实',
  paid: '已付',
  failed: '没有付成',
  returned: '银行退回',
  stopped: '已停下，没有付',
};

/** Everything of the page but the links. */
export function presentIndex(parts: Parts): Omit<IndexView, 'letters' | 'documents' | 'retainUntil'> {
  const { record, reader, messages, centreName, now } = parts;
  return {
    centreName,
    receiptNumber: record.receiptNumber ?? '',
    itemName: record.itemName,
    who: whoOf(parts),
    stateTerm: stateWordsOf(record.state, matterOf(record)).term,
    amountFen: record.decision?.amountFen ?? record.amountFen,
    submittedAt: record.submittedAt && whenInWords(record.submittedAt.toISOString()),
    answers: record.frozenAnswers,
    decision: presentDecision(record.decision),
    eligibility: record.eligibility,
    facts: factsOf(parts),
    timeline: presentTimeline(record, reader).map((row) => ({ ...row, at: whenInWords(row.at) })),
    payments: record.payments.map((payment) => paymentRow(presentPayment(payment, record.inheritance))),
    messages: messages.map(({ sentAt, title, body }) => ({ at: whenInWords(sentAt), title, body })),
    madeAt: whenInWords(now.toISOString()),
  };
}

function whoOf({ record, open }: Parts): IndexView['who'] {
  const { person, unit } = record;
  return [
    ['单位', unit === undefined ? null : `${unit.name}（${unit.creditCode}）`],
    [unit === undefined ? '职工' : '经办人', open(person.name)],
    ['证件', `${identityDocumentWords[person.documentKind ?? 'resident-id']} ${open(person.idNumber)}`],
    ['手机号', person.phone === null ? null : open(person.phone)],
    ['收款账户', record.card === null ? null : `${record.card.bankName} 尾号 ${record.card.last4}`],
  ];
}

function factsOf({ basis, record }: Parts): IndexView['facts'] {
  const today = record.eligibility === null ? '' : dayOf(record.eligibility.assessedAt);
  return Object.entries(basis?.facts ?? {}).flatMap(([key, fact]) => {
    if (!isFactKey(key)) return [];
    const { source, observedAt } = fact as Fact;
    const words = factInWords(key, fact as Fact, today);
    const at = observedAt === null ? null : whenInWords(observedAt);
    return [{ label: factDefinition(key).label, words, source, observedAt: at }];
  });
}

function paymentRow(payment: ReturnType<typeof presentPayment>): string[] {
  const { settledAt, instructedAt, amountFen, bankName, cardLast4, payeeMasked = '', outcome } = payment;
  return [
    whenInWords(settledAt ?? instructedAt),
    yuan(amountFen),
    `${payeeMasked} ${bankName} 尾号 ${cardLast4}`.trim(),
    outcomes[outcome],
  ];
}

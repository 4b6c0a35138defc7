import type { Inheritance as InheritanceView } from '@gjj/shared-types';
import { partsOf, payeeOf, presentPayment, type CaseRecord, type Heir } from '../applications';
import { presentAgent } from './intake/agents';

/** The heirs of a case as staff see them, each with their part and what became of it; null where there are none. */
export function presentInheritance(record: CaseRecord): InheritanceView | null {
  const { inheritance } = record;
  if (inheritance === undefined) return null;
  const totalFen = record.decision?.amountFen ?? record.amountFen;
  const parts = totalFen === null ? null : partsOf(inheritance.heirs, totalFen);
  return {
    applicantMasked: inheritance.applicant.nameMasked,
    heirs: inheritance.heirs.map((heir, place) => presentHeir(record, heir, parts?.[place]?.partFen ?? null)),
  };
}

function presentHeir(record: CaseRecord, heir: Heir, amountFen: number | null) {
  const { heirId, nameMasked, documentKind = 'resident-id', idNumberMasked, phoneMasked } = heir;
  // The newest, also where it was given up: whoever looks sees what became of it.
  const payment = record.payments.findLast((one) => payeeOf(one) === heirId);
  return {
    ...{ heirId, nameMasked, documentKind, idNumberMasked, phoneMasked },
    relation: heir.relation,
    share: heir.share,
    amountFen,
    cardBankName: heir.card.bankName,
    cardLast4: heir.card.last4,
    agent: presentAgent(heir.agent),
    payment: payment === undefined ? null : presentPayment(payment, record.inheritance),
  };
}

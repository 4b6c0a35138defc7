import type { MemberCase } from '@gjj/shared-types';
import { presentMemberCase } from '../case-presenter';
import type { CaseDesk } from '../case-desk';
import type { CaseRecord } from '../domain/case-record';
import { isShownToMember } from '../domain/other-papers';
import type { CaseDocuments, CaseMessages } from '../ports';
import { presentOffers } from '../present-undertakings';

export interface OwnCaseParts {
  desk: Pick<CaseDesk, 'catalogueOf' | 'standingNow' | 'context' | 'now' | 'recheckBy' | 'cases'>;
  documents: Pick<CaseDocuments, 'listForCase'>;
  messages: Pick<CaseMessages, 'listForCase'>;
  windowName: (districtCode: string) => string;
}

/** A case with everything that its own member may know of it. */
export async function showOwnCase(parts: OwnCaseParts, record: CaseRecord): Promise<MemberCase> {
  const { desk } = parts;
  const catalogue = desk.catalogueOf(record);
  const [documents, messages] = await Promise.all([
    parts.documents.listForCase(record._id),
    // Nobody is told anything of a draft; it is saved at every pause in typing.
    record.state === 'draft' ? [] : parts.messages.listForCase(record._id),
  ]);
  const item = catalogue.getItem(record.itemCode);
  return presentMemberCase({
    record,
    standing: await desk.standingNow(record),
    item,
    undertakingOffers: presentOffers(record, item, desk.context(record)),
    sensitiveFacts: catalogue.sensitiveFacts(record.itemCode),
    documents: documents.filter((document) => isShownToMember(record, document)),
    messages,
    rules: catalogue,
    otherShare: record.shareOf === undefined ? null : await desk.cases.find(record.shareOf),
    now: desk.now,
    ruleOf: (clock) => catalogue.termRule(clock),
    recheckBy: desk.recheckBy(record),
    takenInAt: record.intake === undefined ? null : parts.windowName(record.intake.districtCode),
  });
}

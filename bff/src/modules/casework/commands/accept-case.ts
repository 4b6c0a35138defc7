import {
  noticeFacts,
  termFacts,
  refOf,
  type CaseDesk,
  type CaseRecord,
  type StaffActor,
} from '../../applications';

/** 受理: complete and in legal form. The decision's term starts; the reviewer will be another person. */
export async function acceptCase(
  desk: CaseDesk,
  actor: StaffActor,
  caseId: string,
  version: number,
): Promise<CaseRecord> {
  return desk.act(caseId, {
    action: 'accept',
    actor,
    version,
    set: () => ({ acceptedBy: refOf(actor), owner: null }),
    facts: (record) => noticeFacts(record, 'accepted', termFacts('decide', desk.endOf('decision', record))),
  });
}

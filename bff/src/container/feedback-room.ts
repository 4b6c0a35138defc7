import { presentSummary, type CaseRecord } from '../modules/applications';
import type { Attachments } from '../modules/attachments';
import { officersOf, type OfficerListParts } from '../modules/casework';
import { createFeedback, type CaseHeard, type MatterRow } from '../modules/feedback';
import type { OwingKind } from '../worker/owing-worker';
import type { Ground, Outside } from './ground';
import type { People } from './people';

/** More than a member has under way. */
const mostCases = 50;

/** 听取反映 and 12329: above the cases, which it only reads. */
export function composeFeedback(
  ground: Ground,
  { ledger, corrections }: Outside,
  { identity, accounts, notifications }: People,
  { officers, attachments }: { officers: OfficerListParts; attachments: Attachments },
) {
  const { cases, settings } = ground;
  const { kind, ...feedback } = createFeedback({
    ...ground,
    ...{ ledger, corrections, notifications, attachments },
    served: settings.GJJ_CENTRE,
    recordListed: (...of) => ground.audit.recordListed(...of),
    members: identity.members,
    accountsOf: async (memberNo) =>
      (await accounts.getMember(memberNo)).member.accounts.map(({ accountNo }) => accountNo),
    findCase: async (caseId) => {
      const record = await cases.find(caseId);
      return record && heardOf(record);
    },
    casesOf: async (userId) => (await cases.listOfMember(userId, null, mostCases)).map(presentSummary),
    findPeopleByPhone: (phone) => cases.findPeopleByPhone(ground.sealer.indexesOf('phone', phone)),
    listOfficers: async (centreCode, right) => officersOf(officers, { centreCode }, right),
  });
  const owes: OwingKind<MatterRow> = kind;
  return { ...feedback, kind: owes };
}

function heardOf(record: CaseRecord): CaseHeard {
  const { _id, userId, centreCode, itemName, rating, timeline } = record;
  const hands = timeline.filter(({ byKind }) => byKind === 'staff').map(({ byId }) => byId);
  return { caseId: _id, userId, centreCode, itemName, rating, hands };
}

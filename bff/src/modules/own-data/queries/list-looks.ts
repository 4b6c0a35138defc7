import {
  groupMatterNumber,
  groupReceiptNumber,
  matterKindWords,
  staffEndpoints,
  staffRole,
  staffRoleWords,
  type EndpointShape,
  type StaffLook,
} from '@gjj/shared-types';
import type { CaseRecord } from '../../applications';
import { listedEvent, type TraceEntry } from '../../audit';
import { linesOf, type Look } from '../domain/looks';
import type { KeptMandate } from '../../mandates';
import type { OwnDataParts } from '../own-data-parts';
import { placesOf } from './places-of';

const mostTraces = 5000;
const mostLines = 500;

/**
 * By the name of its trace, every call that reads, as the contract itself says in Chinese what it is; of several with one
 * name the first (a paper, before its small picture).
 */
const reads: ReadonlyMap<string, string> = new Map(
  Object.values<EndpointShape>(staffEndpoints)
    .filter(({ method }) => method === 'GET')
    .toReversed()
    .map(({ audit, summary }) => [audit, summary.split('：')[0]!]),
);

const revealWords: Record<string, string> = {
  name: '查看完整的姓名',
  idNumber: '查看完整的证件号码',
  phone: '查看完整的手机号',
  cardNumber: '查看完整的银行卡号',
};

/** 谁看过: every read by staff of what is the member's, and each masked value that was opened, with its reason. */
export async function listLooks(parts: OwnDataParts, userId: string): Promise<StaffLook[]> {
  const cases = await parts.casesOf(userId);
  const about = await subjectsOf(parts, userId, cases);
  const traces = await parts.tracesOf([...about.keys()], mostTraces);
  const whoIs = placesOf(parts);
  const seen = traces.filter(({ event }) => event === listedEvent || reads.has(event));
  const looks = await Promise.all([
    ...seen.map((trace) => lookOf(trace, about.get(trace.subject ?? '') ?? '', whoIs)),
    ...cases.flatMap((record) =>
      record.reveals.map(async ({ at, staffId, field, reason }): Promise<Look> => {
        const what = revealWords[field] ?? '查看遮盖的信息';
        return { at, staffId, what, about: caseWords(record), who: await whoIs(staffId), why: reason };
      }),
    ),
  ]);
  const byAgents = (await parts.mandatesOf(userId)).flatMap(looksOfAgent);
  return linesOf([...looks, ...byAgents]).slice(0, mostLines);
}

/** 委托: whoever the member asked to act for them looked at a case. */
const looksOfAgent = ({ side, mandateId, agentMasked, acts }: KeptMandate): Look[] =>
  side === 'agent'
    ? []
    : acts
        .filter(({ looked }) => looked)
        .map(({ at, words, itemName }) => ({
          ...{ at, staffId: mandateId, what: words, about: itemName },
          ...{ who: `您委托的${agentMasked}`, why: '受您委托' },
        }));

const caseWords = ({ itemName, receiptNumber }: CaseRecord) =>
  receiptNumber === null ? `${itemName}（没有提交）` : `${itemName} ${groupReceiptNumber(receiptNumber)}`;

/** By what a trace names: the member's cases, their papers and letters, certificates, matters; and the member. */
async function subjectsOf(
  parts: OwnDataParts,
  userId: string,
  cases: readonly CaseRecord[],
): Promise<Map<string, string>> {
  const words = new Map(cases.map((record) => [record._id, caseWords(record)]));
  const about = new Map(words);
  for (const { _id, letters = [] } of cases)
    for (const { letterId } of letters) about.set(letterId, words.get(_id)!);
  for (const { caseId, documentId } of await parts.documentIdsOf([...words.keys()]))
    about.set(documentId, words.get(caseId) ?? '');
  for (const { view } of await parts.certificatesOf(userId)) about.set(view.certificateId, view.title);
  for (const { view } of await parts.mattersOf(userId)) {
    const matter = `${matterKindWords[view.kind].name} ${groupMatterNumber(view.number)}`;
    about.set(view.matterId, matter);
    for (const { attachments } of view.words)
      for (const { documentId } of attachments) about.set(documentId, matter);
  }
  about.set(userId, '只看到遮盖过的姓名和号码');
  return about;
}

async function lookOf(
  { at, event, actor }: TraceEntry,
  about: string,
  whoIs: (staffId: string) => Promise<string>,
): Promise<Look> {
  const [staffId, role] = 'role' in actor ? [actor.id, actor.role] : ['', ''];
  const known = await whoIs(staffId);
  // The role of then, where the account has another now.
  const then = staffRole.safeParse(role);
  const who = then.success ? `${known.split(' · ')[0]} · ${staffRoleWords[then.data]}` : known;
  const what = event === listedEvent ? '在查询名单中出现过' : (reads.get(event) ?? event);
  return { at, staffId, what, about, who, why: null };
}

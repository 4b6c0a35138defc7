import {
  dayInWords,
  isPhone,
  maskDocument,
  maskName,
  maskPhone,
  rangeInWords,
  readPhone,
  type Caller,
  type CallerView,
  type CaseSummary,
} from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { offeredWindows } from '../commands/checks';
import type { FeedbackParts } from '../feedback-parts';
import { presentSummary } from '../present-matter';

const neverSay = [
  '完整的证件号码、手机号、银行卡号：请职工自己说，您来核对',
  '余额和每笔明细：请职工在小程序里看，或者带证件到窗口查',
  '家人或别人的业务：请本人来电',
];

/** Whoever may be ringing from this number: whose account it is, and whose cases name it. Of this centre alone. */
export async function findCallers(
  parts: FeedbackParts,
  centreCode: string,
  typed: string,
): Promise<Caller[]> {
  const phone = readPhone(typed);
  if (!isPhone(phone)) return [];
  const found = await Promise.all([parts.members.findByPhone(phone), parts.findPeopleByPhone(phone)]);
  const people = await Promise.all(
    [...new Set(found.flat())].map((userId) => callerOf(parts, centreCode, userId)),
  );
  return people.filter((one) => one !== null);
}

async function personHere(parts: FeedbackParts, centreCode: string, userId: string) {
  if (parts.centres.ofOrMain(await parts.members.findCentreCode(userId)).centre.code !== centreCode)
    return null;
  return parts.members.getPerson(userId).catch((error: unknown) => {
    if (error instanceof AppError) return null;
    throw error;
  });
}

/** Throws `call.person-not-found`. */
export async function getPersonHere(parts: FeedbackParts, centreCode: string, personId: string) {
  const person = await personHere(parts, centreCode, personId);
  if (person === null) throw new AppError('call.person-not-found');
  return person;
}

async function callerOf(parts: FeedbackParts, centreCode: string, userId: string): Promise<Caller | null> {
  const person = await personHere(parts, centreCode, userId);
  if (person === null) return null;
  const [cases, openMatters] = await Promise.all([parts.casesOf(userId), parts.records.countOpenOf(userId)]);
  return { personId: userId, ...masked(person), openCases: cases.filter(isUnderWay).length, openMatters };
}

type Person = Awaited<ReturnType<FeedbackParts['members']['getPerson']>>;
const masked = ({ name, phone, document }: Person) => ({
  nameMasked: maskName(name),
  phoneMasked: phone === null ? '没有登记' : maskPhone(phone),
  documentMasked: maskDocument(document),
});

const ended = ['closed', 'archived', 'withdrawn', 'lapsed', 'returned', 'not-accepted', 'recovered'];
const isUnderWay = ({ state }: CaseSummary) => !ended.includes(state);

/** What may be said to whoever rings, case by case. Throws `call.person-not-found`. */
export async function callerView(
  parts: FeedbackParts,
  centreCode: string,
  personId: string,
): Promise<CallerView> {
  const person = await getPersonHere(parts, centreCode, personId);
  const [cases, matters, windows] = await Promise.all([
    parts.casesOf(personId),
    parts.records.listOfMember(personId),
    offeredWindows(parts, personId),
  ]);
  return {
    personId,
    ...masked(person),
    cases: cases.map(sayOf),
    matters: matters.map((row) => presentSummary(parts, row)),
    callWindows: windows.map(({ from, to }) => ({ from: from.toISOString(), to: to.toISOString() })),
    neverSay,
  };
}

function sayOf(one: CaseSummary): CallerView['cases'][number] {
  const { caseId, receiptNumber, itemName, sentence, amountFen } = one;
  const open = isUnderWay(one);
  return {
    ...{ caseId, receiptNumber, itemName, amountFen, open },
    say: `${itemName}：${sentence}${open ? endInWords(one) : ''}。`,
    next: nextOf(one),
  };
}

function endInWords({ clock }: CaseSummary): string {
  if (clock?.dueOn != null) return `，期限到${dayInWords(clock.dueOn)}`;
  return clock?.dueBetween == null ? '' : `，期限到${rangeInWords(clock.dueBetween)}之间`;
}

function nextOf({ state, correctionCount }: CaseSummary): string {
  if (state === 'draft') return '还没有提交，请职工在小程序“进度”里接着填。';
  if (state === 'correction') return `请职工在小程序“进度”里补 ${correctionCount} 项，或者带到窗口。`;
  if (state === 'pay-failed') return '请职工换一张本人的银行卡，不用重新申请。';
  if (state === 'hearing') return '请职工在期限内说明情况，小程序、电话、窗口都可以。';
  if (state === 'refused') return '理由和怎么申请复核，职工在小程序“进度”里能看到。';
  return '职工不用做什么，有结果会发消息。';
}

import type { CallWindow, LedgerEntry } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { OutsideError } from '../../../platform/outside';
import { callWindows } from '../domain/call-windows';
import type { FeedbackParts } from '../feedback-parts';
import { todayAt } from '../matter-desk';

/** The member's own case; another's does not exist for them. */
export async function aboutCase(parts: FeedbackParts, userId: string, caseId: string | undefined) {
  if (caseId === undefined) return {};
  const found = await parts.findCase(caseId);
  if (found === null || found.userId !== userId) throw new AppError('case.not-found');
  return { caseId, itemName: found.itemName };
}

export async function offeredWindows(parts: FeedbackParts, userId: string) {
  const { centres, calendar, clock, members } = parts;
  const { callBack } = centres.ofOrMain(await members.findCentreCode(userId)).feedback;
  const moment = { now: clock.now(), today: todayAt(parts) };
  return callWindows(callBack, (day) => calendar.isWorkingDay(day), moment);
}

/** One of those that are offered now. Throws `matter.window-gone`, `matter.no-phone`. */
export async function windowAsked(parts: FeedbackParts, userId: string, { from, to }: CallWindow) {
  const { phone } = await parts.members.getPerson(userId);
  if (phone === null) throw new AppError('matter.no-phone');
  const offered = await offeredWindows(parts, userId);
  const window = offered.find((one) => one.from.toISOString() === from && one.to.toISOString() === to);
  if (window === undefined) throw new AppError('matter.window-gone');
  return window;
}

const pageOfEntries = 100;
const mostPages = 20;

/**
 * The entries in question as the ledger has them now. Throws `accounts.not-found`, `accounts.unavailable`,
 * `matter.entries-unknown`, `matter.disputed-already`.
 */
export async function disputedIn(
  parts: FeedbackParts,
  userId: string,
  { accountNo, entryIds }: { accountNo: string; entryIds: readonly string[] },
) {
  const { memberNo } = await parts.members.getPerson(userId);
  if (!(await parts.accountsOf(memberNo)).includes(accountNo)) throw new AppError('accounts.not-found');
  const open = await parts.records.listOpenDisputes(userId, accountNo);
  const inQuestion = open.flatMap(({ disputed }) => disputed?.entries ?? []);
  if (inQuestion.some(({ entryId }) => entryIds.includes(entryId)))
    throw new AppError('matter.disputed-already');
  const entries = await findEntries(parts, accountNo, new Set(entryIds));
  return { accountNo, entries };
}

async function findEntries(
  { ledger }: FeedbackParts,
  accountNo: string,
  wanted: ReadonlySet<string>,
): Promise<LedgerEntry[]> {
  const found: LedgerEntry[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < mostPages && found.length < wanted.size; page += 1) {
    const answer = await pageOf(ledger, accountNo, cursor);
    found.push(...answer.entries.filter(({ entryId }) => wanted.has(entryId)));
    cursor = answer.nextCursor;
    if (cursor === null) break;
  }
  if (found.length < wanted.size) throw new AppError('matter.entries-unknown');
  return found;
}

async function pageOf(ledger: FeedbackParts['ledger'], accountNo: string, cursor: string | null) {
  try {
    return await ledger.listEntries(accountNo, { limit: pageOfEntries, ...(cursor !== null && { cursor }) });
  } catch (error) {
    if (error instanceof OutsideError) throw new AppError('accounts.unavailable', { cause: error });
    throw error;
  }
}

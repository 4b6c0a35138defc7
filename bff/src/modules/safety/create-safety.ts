import type { Route } from '../../http/define-route';
import type { OwedEntry, OwingRecords } from '../../platform/owing';
import { createAtWindow } from './commands/at-window';
import { createForCaller } from './commands/for-caller';
import { createOwnSafety } from './commands/own-safety';
import { momentCame } from './domain/lock';
import type { RequestRow, SafetyRow } from './safety-model';
import { safetyRoutes } from './routes';
import type { SafetyParts } from './safety-parts';
import { SafetyRequests } from './safety-requests';

/** 账户安全: own lock, limits and rests, at any device, at a window, and on the telephone. */
export function createSafety(parts: SafetyParts) {
  const requests = new SafetyRequests(parts.connection, parts.served);
  const forCaller = createForCaller({ ...parts, requests });
  const atWindow = createAtWindow({ ...parts, requests, forCaller });
  const own = createOwnSafety(parts);
  const routes: Route[] = safetyRoutes({ ...parts, own, forCaller, atWindow });
  return {
    routes,
    /** As the member sees it. */
    read: (userId: string) => own.read(userId),
    kinds: { members: memberKind(parts), requests: requestKind(requests.records, atWindow.carryOut) },
  };
}

/** What becomes of a member's safety without anybody's doing: it takes effect, and is told. */
function memberKind({ store }: SafetyParts) {
  return {
    name: 'member-safety',
    records: store.records,
    carryOut: async (_row: SafetyRow, _entry: OwedEntry): Promise<void> => {},
    noticeOf: ({ _id, formerPhone }: SafetyRow, { facts }: OwedEntry) => ({
      userId: _id,
      caseId: null,
      notice: 'security-change' as const,
      ...(facts['toFormer'] === true
        ? { to: { nameMasked: '原来的手机号', phone: formerPhone?.sealed ?? null } }
        : { leadsTo: 'security' as const }),
    }),
    atMoment: async ({ _id: userId, centreCode }: SafetyRow): Promise<void> => {
      await store.change({ userId, centreCode }, momentCame);
    },
  };
}

/** What a supervisor approved is carried out; whom it concerns is told by their own record. */
function requestKind(
  records: OwingRecords<RequestRow>,
  carryOut: (row: RequestRow, entry: OwedEntry) => Promise<void>,
) {
  return {
    name: 'safety-request',
    records,
    carryOut,
    noticeOf: ({ userId }: RequestRow) => ({ userId, caseId: null, notice: 'security-change' as const }),
    atMoment: async (): Promise<void> => {},
  };
}

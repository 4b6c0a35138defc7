import { useInfiniteQuery } from '@tanstack/react-query';
import { caseStateWords, type CaseSummary, type MemberCase } from '@gjj/shared-types';
import { call } from '@/api/call';
import { noteServerData, outdate, useServerData } from '@/api/server-data';
import { useStanding } from '@/features/session/use-member';

interface CasesPage {
  cases: CaseSummary[];
  nextCursor: string | null;
}

export function useCases(enabled = true) {
  return useServerData<CasesPage>(['cases'], () => call('listCases'), { enabled });
}

/** Pages after the first, asked for one at a time. */
export function useOlderCases(firstCursor: string | null) {
  return useInfiniteQuery({
    queryKey: ['cases', 'older', firstCursor],
    enabled: false,
    initialPageParam: firstCursor,
    queryFn: ({ pageParam }) => call('listCases', { query: pageParam === null ? {} : { cursor: pageParam } }),
    getNextPageParam: (page: CasesPage) => page.nextCursor,
  });
}

/** What has ended or waits for the member; a state that this build does not know is looked at again. */
const settled = new Set(
  Object.entries(caseStateWords)
    .filter(([, { open, holder }]) => !open || holder === '您')
    .map(([state]) => state),
);

/** Money that is to come back comes by the bank, and is posted by the ledger. */
const waitsForMoney = ({ owedBackFen, claim }: MemberCase) =>
  owedBackFen !== undefined || claim?.repayments.some(({ posted }) => !posted) === true;

/** How soon to look again at what others are working on: a document that is being checked, a case that moves. */
function lookAgainAfter(found: MemberCase): number | false {
  const { submitting, state, documents, saidAll } = found;
  if (documents.some((document) => document.state === 'checking')) return 1500;
  if (saidAll === true || waitsForMoney(found)) return 4000;
  return submitting || !settled.has(state) ? 4000 : false;
}

/** A case that others are working on is looked at again every few seconds while its page is open. */
export function useCase(caseId: string) {
  const enabled = useStanding() === 'member';
  return useServerData<MemberCase>(
    ['case', caseId],
    () => call('getCase', { params: { caseId: caseId as MemberCase['caseId'] } }),
    { enabled, refreshEveryMs: lookAgainAfter },
  );
}

/** An answer that carries the whole case becomes what every screen shows of it. */
export function noteCase(found: MemberCase): MemberCase {
  noteServerData(['case', found.caseId], found);
  outdate('cases', 'accounts', 'eligibility');
  return found;
}

/** A command that was refused because the case had moved on: the newest is fetched, the words are shown. */
export function commandFailed(error: unknown): never {
  outdate('case');
  throw error;
}

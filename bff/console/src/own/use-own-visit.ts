import type { OwnVisit } from '@gjj/shared-types';
import { useAtDesk } from '../intake/use-at-desk';
import type { OwnVisitDraft } from './own-visit-draft';

/** Who deposits for themselves, at this desk. */
export function useOwnVisit() {
  const [visit, setVisit] = useAtDesk<OwnVisit>('own-visit');
  return { visit, setVisit };
}

/** What was typed of somebody whom the fund does not know, so that nobody types it again. */
export const useTypedBefore = () => useAtDesk<OwnVisitDraft>('own-visit-typed');

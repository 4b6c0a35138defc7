import type { Visit } from '@gjj/shared-types';
import { useAtDesk } from './use-at-desk';

/** Who stands at this desk. */
export function useVisit() {
  const [visit, setVisit] = useAtDesk<Visit>('visit');
  return { visit, setVisit };
}

import type { UnitVisit } from '@gjj/shared-types';
import { useAtDesk } from '../intake/use-at-desk';

/** The employer's agent at this desk. */
export function useUnitVisit() {
  const [visit, setVisit] = useAtDesk<UnitVisit>('unit-visit');
  return { visit, setVisit };
}

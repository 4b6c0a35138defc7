import type { CentreChoice } from '@gjj/shared-types';
import type { Standing } from '@/features/session/use-member';

/** What is asked of the server, and what the phone keeps the answer under. */
export interface Where {
  readonly key: string;
  readonly query: { centre?: string };
}

/**
 * A member's centre is that of the account: the server knows it, and nobody chooses. A choice that is not served any
 * more counts as none; while it is not known what is served, the choice stands.
 */
export function whereToLook(
  standing: Standing,
  chosen: string | null,
  served: readonly CentreChoice[] | null,
): Where {
  if (standing === 'member') return { key: 'own', query: {} };
  const isServed = chosen !== null && (served === null || served.some(({ code }) => code === chosen));
  return isServed ? { key: chosen, query: { centre: chosen } } : { key: 'first', query: {} };
}

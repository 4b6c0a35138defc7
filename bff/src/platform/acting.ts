import { AsyncLocalStorage } from 'node:async_hooks';

/** Who does something: ids only, so that whatever keeps it holds no personal data. */
export type Actor =
  | { kind: 'anonymous' }
  | { kind: 'member'; id: string }
  | { kind: 'staff'; id: string; role: string }
  /** A phone at the desk of this officer, who answers for it. */
  | { kind: 'desk-phone'; id: string; role: string }
  | { kind: 'machine'; id: string };

export interface Acting {
  actor: Actor;
  /** Of the request; null where no request is behind it. */
  requestId: string | null;
}

const acting = new AsyncLocalStorage<Acting>();
const nobody: Acting = { actor: { kind: 'machine', id: 'worker' }, requestId: null };

/** Does the work in somebody's name. People come in by requests only, so that whatever is done outside of one is the machine's. */
export const actingAs = <T>(who: Acting, work: () => T): T => acting.run(who, work);

export const whoActs = (): Acting => acting.getStore() ?? nobody;

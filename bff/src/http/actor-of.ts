import type { Actor } from '../platform/acting';
import type { Session } from './context';

export function actorOf(session: Session | undefined): Actor {
  if (session === undefined) return { kind: 'anonymous' };
  if (session.kind === 'staff') return { kind: 'staff', id: session.staffId, role: session.role };
  if (session.kind === 'desk-phone')
    return { kind: 'desk-phone', id: session.officer.staffId, role: session.officer.role };
  return { kind: 'member', id: session.userId };
}

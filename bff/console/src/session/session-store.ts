import { staffGrant } from '@gjj/shared-types';
import { z } from 'zod';

const key = 'gjj.console.session';
const kept = staffGrant.extend({ grantedAt: z.number() });
export type Session = z.infer<typeof kept>;
type Grant = z.infer<typeof staffGrant>;

/** Kept for all tabs of this browser, so that a case opened in a second tab needs no second sign-in. */
function readKept(): Session | null {
  try {
    const parsed = kept.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null'));
    return parsed.success && Date.parse(parsed.data.expiresAt) > Date.now() ? parsed.data : null;
  } catch {
    return null;
  }
}

class SessionStore {
  #now: Session | null = readKept();
  /** Who was at work here when the session ended; their page waits for them behind the sign-in. */
  #left: Session['staff'] | null = null;
  #listeners = new Set<() => void>();

  constructor() {
    window.addEventListener('storage', (event) => {
      if (event.key === key) this.#become(readKept());
    });
  }

  current = (): Session | null => this.#now;
  left = (): Session['staff'] | null => this.#left;

  begin(grant: Grant): void {
    const session = { ...grant, grantedAt: Date.now() };
    localStorage.setItem(key, JSON.stringify(session));
    this.#become(session);
  }

  /** The session is over, but not by the person's wish. */
  end(): void {
    localStorage.removeItem(key);
    this.#become(null);
  }

  /** Signed out on purpose: nothing waits. */
  signOut(): void {
    this.end();
    this.#left = null;
    this.#tell();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #become(next: Session | null): void {
    if (next === null && this.#now !== null) this.#left = this.#now.staff;
    if (next !== null) this.#left = null;
    this.#now = next;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

export const session = new SessionStore();

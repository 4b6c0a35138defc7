/** Where a process dies: before its nth step reaches the far side, or after the far side acted and before we hear. */
export interface Trap {
  readonly nth: number;
  readonly when: 'before' | 'after';
  /** Only steps of this case are counted, by its id, and its number where it has one. */
  readonly about: readonly string[];
  /** Counts only steps with such a label, `bank POST` for one. */
  readonly label?: RegExp;
}

export type Verdict = 'pass' | 'die-before' | 'die-after';

/** What a case owes, its letters, and what is set aside for it later have ids of their own. */
const OWN_ID = /(?:entryId|letterId|reservationId)\0[^]{4}([0-9A-Za-z_-]{20,40})\0/g;
const INSERTED_ID = /(?:_id|entryId|letterId|reservationId)\0[^]{4}([0-9A-Za-z_-]{20,40})\0/g;

/** One case, by all ids under which its steps go; told by every process that writes it. */
export class Subject {
  private ids = new Set<string>();

  follow(ids: readonly string[]): void {
    this.ids = new Set(ids);
  }

  /**
   * A message or a letter is written under an id of its own: it belongs to the case too. So does a record that is
   * inserted under a key that is followed: its id is the server's.
   */
  concerns(label: string, bytes: Buffer): boolean {
    if (this.ids.size === 0) return false;
    const text = bytes.toString('latin1');
    const concerned = [...this.ids].some((id) => text.includes(id));
    const ownIds = label.startsWith('mongo insert') ? INSERTED_ID : OWN_ID;
    if (concerned) for (const [, id = ''] of text.matchAll(ownIds)) this.ids.add(id);
    return concerned;
  }
}

/**
 * Sees every write and every outside call of one process, on its way through the proxies, and ends the process at
 * the step that was chosen. Nothing of this is in the product: it runs as it is delivered.
 */
export class Tripwire {
  /** What was seen of the trap's case since the trap was laid, in order. */
  readonly steps: string[] = [];
  private trap: Trap | null = null;
  private spring: ((step: string) => void) | null = null;

  /** @param subject shared by all processes of a world: what one writes of a case, another acts on */
  constructor(
    private readonly kill: () => void,
    private readonly subject: Subject,
  ) {}

  /** Resolves with the step at which the process was killed. */
  lay(trap: Trap): Promise<string> {
    this.steps.length = 0;
    this.subject.follow(trap.about);
    this.trap = trap;
    return new Promise((resolve) => (this.spring = resolve));
  }

  /** The journey ended before the trap's step came. */
  lift(): void {
    this.trap = null;
  }

  judge(label: string, bytes: Buffer): Verdict {
    const concerned = this.subject.concerns(label, bytes);
    const { trap } = this;
    if (trap === null || !concerned) return 'pass';
    if (trap.label !== undefined && !trap.label.test(label)) return 'pass';
    this.steps.push(label);
    if (this.steps.length < trap.nth) return 'pass';
    this.trap = null;
    return trap.when === 'before' ? 'die-before' : 'die-after';
  }

  /** Called by the proxy at the moment that was judged. */
  die(): void {
    this.kill();
    this.spring?.(this.steps.at(-1) ?? '');
  }
}

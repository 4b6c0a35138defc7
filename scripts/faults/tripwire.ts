/** Where a process dies: before its nth step reaches the far side, or after the far side acted and before we hear. */
export interface Trap {
  readonly nth: number;
  readonly when: 'before' | 'after';
  /** Only steps whose bytes name this are counted: a case id. */
  readonly about: string;
  /** Counts only steps with such a label, `bank POST` for one. */
  readonly label?: RegExp;
}

export type Verdict = 'pass' | 'die-before' | 'die-after';

const OWED_ID = /entryId\0[^]{4}([0-9A-Za-z_-]{20,40})\0/g;

/**
 * Sees every write and every outside call of one process, on its way through the proxies, and ends the process at
 * the step that was chosen. Nothing of this is in the product: it runs as it is delivered.
 */
export class Tripwire {
  /** What was seen of the traps' subject since the trap was laid, in order. */
  readonly steps: string[] = [];
  private trap: Trap | null = null;
  private related = new Set<string>();
  private spring: ((step: string) => void) | null = null;

  constructor(private readonly kill: () => void) {}

  /** Resolves with the step at which the process was killed. */
  lay(trap: Trap): Promise<string> {
    this.steps.length = 0;
    this.related = new Set([trap.about]);
    this.trap = trap;
    return new Promise((resolve) => (this.spring = resolve));
  }

  /** The journey ended before the trap's step came. */
  lift(): void {
    this.trap = null;
  }

  judge(label: string, bytes: Buffer): Verdict {
    const { trap } = this;
    if (trap === null || !this.concerns(bytes)) return 'pass';
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

  /** A message is written under the id of what the case owes: it belongs to the case too. */
  private concerns(bytes: Buffer): boolean {
    const text = bytes.toString('latin1');
    const concerned = [...this.related].some((id) => text.includes(id));
    if (concerned) for (const [, id = ''] of text.matchAll(OWED_ID)) this.related.add(id);
    return concerned;
  }
}

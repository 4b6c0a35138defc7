/** Where an object of a profile was written: its file, and the line of each of its keys (or entries). */
interface Origin {
  file: string;
  line: number;
  lines: Readonly<Record<string, number>>;
}

export interface Place {
  file: string;
  /** From 1; 0 where the file as a whole is meant. */
  line: number;
}

/** Remembers where objects came from, however they are merged afterwards. */
export class Origins {
  private readonly origins = new WeakMap<object, Origin>();

  note(value: object, origin: Origin): void {
    this.origins.set(value, origin);
  }

  /** @param made from `from`, and written in the same place */
  carry<T extends object>(made: T, from: object): T {
    const origin = this.origins.get(from);
    if (origin !== undefined) this.origins.set(made, origin);
    return made;
  }

  /** Where a key of the object, if it was written at all, or else the object itself begins. */
  placeOf(value: object, key?: string): Place | null {
    const origin = this.origins.get(value);
    if (origin === undefined) return null;
    return { file: origin.file, line: (key === undefined ? undefined : origin.lines[key]) ?? origin.line };
  }

  /** Follows a path as far as it was written. */
  find(root: unknown, path: readonly string[], whole: Place): Place {
    let here = whole;
    let value = root;
    for (const key of path) {
      if (typeof value !== 'object' || value === null) break;
      here = this.placeOf(value, key) ?? here;
      value = (value as Record<string, unknown>)[key];
    }
    return typeof value === 'object' && value !== null ? (this.placeOf(value) ?? here) : here;
  }
}

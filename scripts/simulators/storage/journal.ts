import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** One change of one record; `value: null` removes it. */
export interface Change {
  readonly table: string;
  readonly key: string;
  readonly value: unknown;
}

export interface Table<T> {
  get(key: string): Readonly<T> | undefined;
  all(): Readonly<T>[];
  /** A change to hand to `Journal.commit`; nothing happens before that. */
  put(key: string, value: T): Change;
}

/**
 * State on disk as an append-only journal. One commit is one line, so changes that belong together
 * are all there or not at all; a line cut short by a crash is dropped at the next start. A write is in
 * the kernel's hands before `commit` returns, so an acknowledged write survives kill -9 of the process.
 */
export class Journal {
  private readonly tables = new Map<string, Map<string, unknown>>();
  private file: number;

  constructor(private readonly path: string) {
    mkdirSync(dirname(path), { recursive: true });
    if (existsSync(path)) this.replay(readFileSync(path, 'utf8'));
    this.file = this.rewrite();
  }

  table<T>(name: string): Table<T> {
    const rows = this.rows(name) as Map<string, Readonly<T>>;
    return {
      get: (key) => rows.get(key),
      all: () => [...rows.values()],
      put: (key, value) => ({ table: name, key, value }),
    };
  }

  get isEmpty(): boolean {
    return [...this.tables.values()].every((rows) => rows.size === 0);
  }

  commit(changes: readonly Change[]): void {
    appendFileSync(this.file, `${JSON.stringify(changes)}\n`);
    this.apply(changes);
  }

  /** Forgets everything; tables already handed out stay usable. */
  clear(): void {
    for (const rows of this.tables.values()) rows.clear();
    closeSync(this.file);
    this.file = this.rewrite();
  }

  close(): void {
    closeSync(this.file);
  }

  private rows(name: string): Map<string, unknown> {
    let rows = this.tables.get(name);
    if (rows === undefined) this.tables.set(name, (rows = new Map()));
    return rows;
  }

  private apply(changes: readonly Change[]): void {
    for (const { table, key, value } of changes) {
      if (value === null) this.rows(table).delete(key);
      else this.rows(table).set(key, value);
    }
  }

  private replay(text: string): void {
    // Whatever follows the last line break was never acknowledged.
    for (const line of text.split('\n').slice(0, -1)) this.apply(JSON.parse(line) as Change[]);
  }

  private rewrite(): number {
    const changes = [...this.tables].flatMap(([table, rows]) =>
      [...rows].map(([key, value]): Change => ({ table, key, value })),
    );
    writeFileSync(`${this.path}.new`, changes.length === 0 ? '' : `${JSON.stringify(changes)}\n`);
    renameSync(`${this.path}.new`, this.path);
    return openSync(this.path, 'a');
  }
}

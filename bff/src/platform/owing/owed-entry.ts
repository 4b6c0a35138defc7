/** What a record has promised in the write that changed it, until it is done. */
export interface OwedEntry<Name extends string = string> {
  entryId: string;
  kind: 'task' | 'notice' | 'staff-notice';
  name: Name;
  createdAt: Date;
  /** Handed out when due; pushed on as a lease while somebody works on it. */
  dueAt: Date;
  tries: number;
  facts: Record<string, string | number | boolean>;
}

/** What a decision says is owed, before it has a time and an id. */
export interface Owes<Name extends string = string> {
  kind: OwedEntry['kind'];
  name: Name;
  facts?: OwedEntry['facts'];
}

/** A record that owes: the promise lies in the record itself, so that one write holds both. */
export interface Owing {
  _id: string;
  outbox: OwedEntry[];
}

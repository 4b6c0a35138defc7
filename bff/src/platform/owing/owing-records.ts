import mongoose, { Schema, type Model, type SchemaDefinition } from 'mongoose';
import { isDuplicateKey } from '../duplicate-key';
import { newId } from '../ids';
import { OutboxRows } from './outbox-rows';
import type { OwedEntry, Owes, Owing } from './owed-entry';

const { trusted } = mongoose;

/** A record that is no case, but changes by versions, owes work, and has a next moment. */
export interface OwingRow extends Owing {
  version: number;
  centreCode: string;
  /** When its clock wants something done; null: never. */
  nextAt: Date | null;
  updatedAt: Date;
}

/** What a command decided: fields to set, and what is owed for it. */
export interface OwingChange<Row extends OwingRow> {
  set: Partial<Omit<Row, keyof Owing | 'version' | 'updatedAt'>>;
  owes?: readonly Owes[];
}

/**
 * The schema of a collection of such records: what all of them have, what these have besides, and the indexes that a
 * worker needs. The inner shapes of mixed fields are those of their domain.
 */
export function owingSchema<Row extends OwingRow>(collection: string, fields: SchemaDefinition): Schema<Row> {
  const ofAll = {
    _id: String,
    version: Number,
    centreCode: String,
    outbox: [Schema.Types.Mixed],
    nextAt: Date,
    updatedAt: Date,
  };
  const schema = new Schema<Row>({ ...ofAll, ...fields } as unknown as SchemaDefinition<Row>, {
    collection,
    versionKey: false,
    minimize: false,
    strict: 'throw',
  });
  schema.index({ 'outbox.dueAt': 1 });
  schema.index({ nextAt: 1 });
  return schema;
}

/** What is owed, with a time and an id. */
export function owedEntry({ kind, name, facts = {} }: Owes, now: Date): OwedEntry {
  return { entryId: newId(), kind, name, createdAt: now, dueAt: now, tries: 0, facts };
}

/** Such records as a worker sees them, whatever they are about. */
export interface OwingStore<Row extends OwingRow> {
  readonly outbox: {
    lease(rowId: string, entryId: string, now: Date, until: Date): Promise<Row | null>;
    settle(rowId: string, entryId: string): Promise<void>;
    defer(rowId: string, entryId: string, until: Date): Promise<void>;
  };
  find(rowId: string): Promise<Row | null>;
  findOwing(now: Date, limit: number): Promise<string[]>;
  findDue(now: Date, limit: number): Promise<Row[]>;
}

/** Reads and writes of such records; a change is one conditional write on `{_id, version}`, with what is owed for it. */
export class OwingRecords<Row extends OwingRow> implements OwingStore<Row> {
  readonly outbox: OutboxRows<Row>;

  /** @param served codes of the centres that this process serves: what others owe is not its to find */
  constructor(
    readonly model: Model<Row>,
    private readonly served: readonly string[],
  ) {
    this.outbox = new OutboxRows(model, () => this.ofServed());
  }

  async find(rowId: string): Promise<Row | null> {
    return this.model.findById(rowId).lean<Row>();
  }

  /** False where a record with one of its unique keys is there already: somebody was faster. */
  async insert(row: Row): Promise<boolean> {
    try {
      await this.model.create(row);
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  /** The changed record, or null where somebody changed it first. */
  async commit(row: Row, { set, owes = [] }: OwingChange<Row>, now: Date): Promise<Row | null> {
    const entries = owes.map((one) => owedEntry(one, now));
    return this.model
      .findOneAndUpdate(
        { _id: row._id, version: row.version },
        {
          $set: { ...set, updatedAt: now },
          $inc: { version: 1 },
          ...(entries.length > 0 && { $push: { outbox: { $each: entries } } }),
        },
        { returnDocument: 'after' },
      )
      .lean<Row>();
  }

  /** Ids of those that owe something that is due, the oldest first. */
  async findOwing(now: Date, limit: number): Promise<string[]> {
    const rows = await this.model
      .find({ 'outbox.dueAt': trusted({ $lte: now }), ...this.ofServed() }, { _id: 1 })
      .sort({ 'outbox.dueAt': 1 })
      .limit(limit)
      .lean<Pick<Row, '_id'>[]>();
    return rows.map(({ _id }) => _id);
  }

  /** Those whose moment has come, the oldest first. */
  async findDue(now: Date, limit: number): Promise<Row[]> {
    return this.model
      .find({ nextAt: trusted({ $lte: now }), ...this.ofServed() })
      .sort({ nextAt: 1 })
      .limit(limit)
      .lean<Row[]>();
  }

  private ofServed() {
    return { centreCode: trusted({ $in: [...this.served] }) };
  }
}

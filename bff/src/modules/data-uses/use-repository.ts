import mongoose from 'mongoose';
import { isDuplicateKey } from '../../platform/duplicate-key';
import type { Connection } from '../../platform/mongo';
import { placeOf, type Tail, type UseContent, type UseLine } from './domain/use-line';
import { useModel } from './use-model';

const tailFields = { day: 1, seq: 1, hash: 1 } as const;

/** Lines of the ledger of uses; only ever added to. */
export class UseRepository {
  private readonly model;

  constructor(connection: Connection) {
    this.model = useModel(connection);
  }

  /**
   * Adds the lines in their order.
   * @returns how many found their place free; the first that did not ends it
   */
  async add(lines: readonly UseLine[]): Promise<number> {
    try {
      await this.model.insertMany(lines, { ordered: true });
      return lines.length;
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      const places = mongoose.trusted({ $in: lines.map(({ _id }) => _id) });
      const there = await this.model.find({ _id: places }, { useId: 1 }).sort({ _id: 1 }).lean();
      const ours = new Map(there.map(({ _id, useId }) => [_id, useId]));
      return lines.filter(({ _id, useId }) => ours.get(_id) === useId).length;
    }
  }

  /** The newest line, looked for from a place where there is one; null: anywhere. */
  async findTail(from: Tail | null, today: string): Promise<Tail | null> {
    // A narrow range first: of a day with very many lines only those after the place are walked.
    const after = from === null ? `${today}:` : placeOf(from.day, from.seq);
    const near = await this.newest({ $gte: after });
    return near ?? this.newest({ $lt: after });
  }

  private newest(range: Record<string, string>): Promise<Tail | null> {
    return this.model
      .findOne({ _id: mongoose.trusted(range) }, tailFields)
      .sort({ _id: -1 })
      .lean<Tail>();
  }

  /** About a person or in their matter, the newest first. @param keys of their document, under every key */
  async ofPerson(keys: readonly string[], limit: number): Promise<UseContent[]> {
    const one = mongoose.trusted({ $in: [...keys] });
    const newest = (where: Record<string, unknown>) =>
      this.model.find(where).sort({ at: -1 }).limit(limit).lean<UseContent[]>();
    const found = (await Promise.all([newest({ subject: one }), newest({ onBehalfOf: one })])).flat();
    const once = new Map(found.map((use) => [use.useId, use]));
    return [...once.values()].toSorted((a, b) => b.at.getTime() - a.at.getTime()).slice(0, limit);
  }

  /** Of one day, in order. */
  ofDay(day: string): AsyncIterable<UseLine> {
    return this.model.find({ day }).sort({ seq: 1 }).lean<UseLine[]>().cursor();
  }

  async hasEarlier(hash: string, day: string): Promise<boolean> {
    const found = await this.model.findOne({ hash, day: mongoose.trusted({ $lt: day }) }, { _id: 1 }).lean();
    return found !== null;
  }

  async anyEarlier(day: string): Promise<boolean> {
    return (await this.newest({ $lt: `${day}:` })) !== null;
  }
}

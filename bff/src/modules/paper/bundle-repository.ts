import type { BundlePlace, BundleShelf } from '@gjj/shared-types';
import mongoose, { type Connection, type Model } from 'mongoose';
import { nextMark, type Bundle, type BundleEvent } from './domain/bundle';
import { bundleModel } from './paper-models';

const { trusted } = mongoose;

/** More are on no shelf at once. */
const mostShown = 200;

interface Whose {
  centreCode: string;
  /** Left out: of all districts. */
  districtCode?: string;
}

const places: Record<BundleShelf, BundlePlace[]> = {
  window: ['window'],
  due: ['window'],
  centre: ['centre'],
  filed: ['archive', 'destroyed'],
};

/** Which lie at a window with a reminder behind them, or past their time. */
const reminded = (today: string) => ({ place: 'window' as const, 'remindOn.0': trusted({ $lte: today }) });
const overdue = (today: string) => ({ place: 'window' as const, dueOn: trusted({ $lt: today }) });

type BundleSet = Partial<Bundle> & Pick<Bundle, 'place'>;

/** Bundles of paper; every change is one conditional write. */
export class BundleRepository {
  private readonly model: Model<Bundle>;

  /** @param served codes of the centres that this process serves */
  constructor(
    connection: Connection,
    private readonly served: readonly string[],
  ) {
    this.model = bundleModel(connection);
  }

  async find(number: string): Promise<Bundle | null> {
    return this.model.findById(number).lean<Bundle>();
  }

  /** Noted once: a repeat changes nothing, wherever the bundle has gone since. */
  async insert({ _id, ...bundle }: Bundle): Promise<void> {
    await this.model.updateOne({ _id }, { $setOnInsert: bundle }, { upsert: true });
  }

  /** The changed bundle; null where somebody changed it first. */
  async move(bundle: Bundle, set: BundleSet, event: Bundle['history'][number]): Promise<Bundle | null> {
    const after = { ...bundle, ...set };
    return this.model
      .findOneAndUpdate(
        { _id: bundle._id, version: bundle.version },
        {
          $set: { ...set, nextAt: nextMark(after)?.at ?? null },
          $inc: { version: 1 },
          $push: { history: event },
        },
        { returnDocument: 'after' },
      )
      .lean<Bundle>();
  }

  async list(whose: Whose, shelf: BundleShelf, today: string): Promise<Bundle[]> {
    const due = shelf === 'due' ? { $or: [reminded(today), overdue(today)] } : {};
    return this.model
      .find({ ...whose, place: trusted({ $in: places[shelf] }), ...due })
      .sort(shelf === 'filed' ? { takenAt: -1 } : { dueOn: 1, takenAt: 1 })
      .limit(mostShown)
      .lean<Bundle[]>();
  }

  async count(whose: Whose, today: string) {
    const at = (place: BundlePlace[]) =>
      this.model.countDocuments({ ...whose, place: trusted({ $in: place }) });
    const [window, late, told, centre, filed] = await Promise.all([
      at(['window']),
      this.model.countDocuments({ ...whose, ...overdue(today) }),
      this.model.countDocuments({ ...whose, ...reminded(today) }),
      at(['centre']),
      at(['archive', 'destroyed']),
    ]);
    return { window, overdue: late, reminded: told - late, centre, filed };
  }

  /** By district: what waits to be put on a list. */
  async countToCollect(whose: Whose): Promise<Map<string, number>> {
    const waiting = { ...whose, place: 'window' as const, listNumber: null, dueOn: { $ne: null } };
    const rows = await this.model.aggregate<{ _id: string; count: number }>([
      { $match: waiting },
      { $group: { _id: '$districtCode', count: { $sum: 1 } } },
      { $sort: { _id: 1 } },
    ]);
    return new Map(rows.map(({ _id, count }) => [_id, count]));
  }

  /** Puts everything that waits at a district's windows on the list: what another list took first is not ours. */
  async claim(whose: Required<Whose>, listNumber: string): Promise<void> {
    const waiting = { ...whose, place: 'window' as const, listNumber: null, dueOn: trusted({ $ne: null }) };
    await this.model.updateMany(waiting, { $set: { listNumber }, $inc: { version: 1 } });
  }

  async onList(listNumber: string): Promise<Bundle[]> {
    return this.model.find({ listNumber }).sort({ takenAt: 1 }).lean<Bundle[]>();
  }

  async findMany(numbers: readonly string[]): Promise<Bundle[]> {
    return this.model
      .find({ _id: trusted({ $in: [...numbers] }) })
      .sort({ takenAt: 1 })
      .lean<Bundle[]>();
  }

  /** Whose terms want something done by now. */
  async findDue(now: Date, limit: number): Promise<Bundle[]> {
    return this.model
      .find({ nextAt: trusted({ $lte: now }), centreCode: trusted({ $in: [...this.served] }) })
      .sort({ nextAt: 1 })
      .limit(limit)
      .lean<Bundle[]>();
  }

  /** Past their time at a window, over all centres. */
  async countOverdue(today: string): Promise<number> {
    return this.model.countDocuments(overdue(today));
  }
}

export const bundleEvent = (event: BundleEvent, at: Date, by: string) => ({ at, event, by });

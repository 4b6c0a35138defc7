import type { Day } from '@gjj/shared-types';
import mongoose, { type Connection, type Model } from 'mongoose';
import { OwingRecords } from '../../platform/owing';
import { numberModel, slotModel, type Slot } from './slot-model';

const { trusted } = mongoose;

/** More than a person ever looks back at. */
const mostShown = 50;

export class SlotRepository extends OwingRecords<Slot> {
  private readonly numbers: ReturnType<typeof numberModel>;

  /** @param served codes of the centres that this process serves */
  constructor(connection: Connection, served: readonly string[]) {
    super(slotModel(connection), served);
    this.numbers = numberModel(connection);
  }

  private get slots(): Model<Slot> {
    return this.model;
  }

  /** Of a window, from a day to a day, both included. */
  async listOf(districtCode: string, from: Day, to: Day): Promise<Slot[]> {
    return this.slots
      .find({ districtCode, day: trusted({ $gte: from, $lte: to }) })
      .sort({ day: 1, time: 1 })
      .lean<Slot[]>();
  }

  /** In which a person has or had a place, the latest first. */
  async listOfMember(userId: string): Promise<Slot[]> {
    return this.slots
      .find({ 'bookings.userId': userId })
      .sort({ day: -1, time: -1 })
      .limit(mostShown)
      .lean<Slot[]>();
  }

  async findByBooking(bookingId: string): Promise<Slot | null> {
    return this.slots.findOne({ 'bookings.bookingId': bookingId }).lean<Slot>();
  }

  /** By the request that made it. */
  async findByKey(userId: string, key: string): Promise<Slot | null> {
    return this.slots.findOne({ bookings: trusted({ $elemMatch: { userId, key } }) }).lean<Slot>();
  }

  /** The next number of a window and day; one that is not used in the end is left out. */
  async nextNumber(districtCode: string, day: Day): Promise<number> {
    const row = await this.numbers
      .findOneAndUpdate(
        { _id: `${districtCode}:${day}` },
        { $inc: { last: 1 } },
        { upsert: true, returnDocument: 'after' },
      )
      .lean<{ last: number }>();
    return row!.last;
  }
}

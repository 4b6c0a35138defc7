import mongoose from 'mongoose';
import type { Connection } from '../../platform/mongo';
import { OwingRecords } from '../../platform/owing';
import type { OrderChange } from './domain/change-order';
import { orderModel, type OrderRow } from './order-model';

const { trusted } = mongoose;

/** More than anybody ever signs. */
const mostOfMember = 50;

/** Standing orders (约定提取); a change is one conditional write on `{_id, version}`. */
export class OrderRepository extends OwingRecords<OrderRow> {
  constructor(connection: Connection, served: readonly string[]) {
    super(orderModel(connection), served);
  }

  /** What was decided, and the word to the member in the same write. Null: somebody changed it first. */
  async write(order: OrderRow, { set, tells }: OrderChange, now: Date): Promise<OrderRow | null> {
    const owes = tells === null ? [] : [{ kind: 'notice' as const, name: tells.notice, facts: tells.facts }];
    return this.commit(order, { set, owes }, now);
  }

  async findByRequest(userId: string, requestKey: string): Promise<OrderRow | null> {
    return this.model.findOne({ userId, requestKey }).lean<OrderRow>();
  }

  /** The member's last order of an item; only that one can still run. */
  async findNewest(userId: string, itemCode: string): Promise<OrderRow | null> {
    return this.model.findOne({ userId, itemCode }).sort({ sequence: -1 }).lean<OrderRow>();
  }

  /** Newest first. */
  async listOfMember(userId: string): Promise<OrderRow[]> {
    return this.model
      .find({ userId })
      .sort({ createdAt: -1, _id: -1 })
      .limit(mostOfMember)
      .lean<OrderRow[]>();
  }

  /** Those whose clock wanted something done before then: what they owe their members fails, again and again. */
  async countLate(before: Date): Promise<number> {
    return this.model.countDocuments({ nextAt: trusted({ $lte: before }) });
  }

  /** Is an order that has not ended to be paid to this card? */
  async isCardInUse(userId: string, cardId: string): Promise<boolean> {
    const state = trusted({ $ne: 'ended' as const });
    return (await this.model.findOne({ userId, 'card.cardId': cardId, state }, { _id: 1 }).lean()) !== null;
  }
}

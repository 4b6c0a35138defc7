import mongoose, { type Connection, type Model } from 'mongoose';
import { isDuplicateKey } from '../../platform/duplicate-key';
import { subscriptionModel, type SubscriptionRecord } from './subscription-model';

const { trusted } = mongoose;
/** An event's repeats come within minutes; far fewer than this come in between. */
const eventsRemembered = 50;

/** Our own count of the messages that a person still allows; drift is mended by WeChat's 43101. */
export class SubscriptionRepository {
  private readonly model: Model<SubscriptionRecord>;

  constructor(connection: Connection) {
    this.model = subscriptionModel(connection);
  }

  async countLeft(recipient: string, templateId: string): Promise<number> {
    const found = await this.model.findById(keyOf(recipient, templateId)).lean<SubscriptionRecord>();
    return found?.left ?? 0;
  }

  /** Takes one before it is sent; false where no more than `spare` are left. */
  async spend(recipient: string, templateId: string, spare: number): Promise<boolean> {
    const spent = await this.model.findOneAndUpdate(
      { _id: keyOf(recipient, templateId), left: trusted({ $gt: spare }) },
      { $inc: { left: -1 } },
    );
    return spent !== null;
  }

  /** What was taken for a message that surely was not sent. */
  async giveBack(recipient: string, templateId: string): Promise<void> {
    await this.model.updateOne({ _id: keyOf(recipient, templateId) }, { $inc: { left: 1 } });
  }

  /** WeChat said that none is left (43101). */
  async empty(recipient: string, templateId: string): Promise<void> {
    await this.model.updateOne({ _id: keyOf(recipient, templateId) }, { $set: { left: 0 } });
  }

  /** One accept is one message, however often WeChat tells of it. */
  async addOne(recipient: string, templateId: string, eventKey: string): Promise<void> {
    await this.once(recipient, templateId, eventKey, { $inc: { left: 1 } });
  }

  async switchOff(recipient: string, templateId: string, eventKey: string): Promise<void> {
    await this.once(recipient, templateId, eventKey, { $set: { left: 0 } });
  }

  /** Count and key in one write; a known key makes the upsert collide with the document that is there. */
  private async once(
    recipient: string,
    templateId: string,
    eventKey: string,
    change: { $inc: { left: number } } | { $set: { left: number } },
  ): Promise<void> {
    const filter = {
      _id: keyOf(recipient, templateId),
      recentEvents: trusted({ $ne: eventKey }),
    };
    const remember = { $push: { recentEvents: { $each: [eventKey], $slice: -eventsRemembered } } };
    const write = () => this.model.updateOne(filter, { ...change, ...remember }, { upsert: true });
    // A second collision is a repeat; the first may also be somebody who made the document a moment ago.
    await write().catch(ignoreDuplicate(() => write().catch(ignoreDuplicate(async () => undefined))));
  }
}

function ignoreDuplicate(otherwise: () => Promise<unknown>): (error: unknown) => Promise<unknown> {
  return async (error) => {
    if (isDuplicateKey(error)) return otherwise();
    throw error;
  };
}

function keyOf(recipient: string, templateId: string): string {
  return `${recipient}:${templateId}`;
}

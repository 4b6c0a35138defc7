import mongoose from 'mongoose';
import type { UntoldChange } from '../domain/untold-change';
import type { CardRecord, UserRecord } from './user-model';
import type { UserRepository } from './user-repository';

const { trusted } = mongoose;

export const mostCards = 5;

/** A member's own cards, kept inside their account so that the limit holds under parallel adding. */
export class CardRepository {
  constructor(private readonly users: UserRepository) {}

  async list(userId: string): Promise<CardRecord[]> {
    const user = await this.users.find(userId);
    return user?.cards ?? [];
  }

  async find(userId: string, cardId: string): Promise<CardRecord | null> {
    return (await this.list(userId)).find((card) => card.cardId === cardId) ?? null;
  }

  /** The card as kept: the one before where the number is known already, null where there is no room. */
  async add(userId: string, card: CardRecord, told: UntoldChange): Promise<CardRecord | null> {
    const roomForNew = {
      _id: userId,
      'cards.numberIndex': trusted({ $ne: card.numberIndex }),
      [`cards.${mostCards - 1}`]: trusted({ $exists: false }),
    };
    await this.users.model.updateOne(roomForNew, {
      $push: { cards: card, untold: told },
      $set: { hadCard: true },
    });
    const cards = await this.list(userId);
    return cards.find((kept) => kept.numberIndex === card.numberIndex) ?? null;
  }

  async remove(userId: string, cardId: string, told: UntoldChange): Promise<UserRecord | null> {
    return this.users.model
      .findOneAndUpdate(
        { _id: userId, 'cards.cardId': cardId },
        { $pull: { cards: { cardId } }, $push: { untold: told }, $set: { hadCard: true } },
        { returnDocument: 'after' },
      )
      .lean<UserRecord>();
  }

  /** 解除静置: the card may take money at once. */
  async endRest(userId: string, cardId: string): Promise<void> {
    await this.users.model.updateOne(
      { _id: userId, 'cards.cardId': cardId },
      { $unset: { 'cards.$.rest': 1 } },
    );
  }
}

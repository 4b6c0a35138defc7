import type { Connection, Model } from 'mongoose';
import type { IssuedLetter } from './domain/issued-letter';
import { letterModel, type LetterDocument } from './letter-model';

/** Letters that were made. A row is written once and never changes. */
export class LetterRepository {
  private readonly model: Model<LetterDocument>;

  constructor(connection: Connection) {
    this.model = letterModel(connection);
  }

  /** Null: it is not made yet, or there is none. */
  async find(letterId: string): Promise<IssuedLetter | null> {
    return asLetter(await this.model.findById(letterId).lean<LetterDocument>());
  }

  async findByNumber(number: string): Promise<IssuedLetter | null> {
    return asLetter(await this.model.findOne({ number }).lean<LetterDocument>());
  }

  async findByCheckCode(checkCode: string): Promise<IssuedLetter | null> {
    return asLetter(await this.model.findOne({ checkCode }).lean<LetterDocument>());
  }

  /** By the bytes themselves. */
  async findBySha256(sha256: string): Promise<IssuedLetter | null> {
    return asLetter(await this.model.findOne({ sha256 }).lean<LetterDocument>());
  }

  /** In the order in which they were issued. */
  async listOfCase(caseId: string): Promise<IssuedLetter[]> {
    const found = await this.model.find({ caseId }).sort({ issuedAt: 1, number: 1 }).lean<LetterDocument[]>();
    return found.map((letter) => asLetter(letter)!);
  }

  /** Takes the letters of a case away for good; their bytes must be gone by then. */
  async forget(caseId: string): Promise<void> {
    await this.model.deleteMany({ caseId });
  }

  /**
   * Kept once: where the letter is there already, it stays as it is, and is what comes back.
   * Throws where another letter has its number or check code.
   */
  async keep({ letterId, ...letter }: IssuedLetter): Promise<IssuedLetter> {
    try {
      await this.model.create({ _id: letterId, ...letter });
    } catch (error) {
      const standing = await this.find(letterId);
      if (standing === null) throw error;
      return standing;
    }
    return { letterId, ...letter };
  }
}

function asLetter(found: LetterDocument | null): IssuedLetter | null {
  if (found === null) return null;
  const { _id, ...letter } = found;
  return { letterId: _id, ...letter };
}

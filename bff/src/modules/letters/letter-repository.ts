import type { Connection, Model } from 'mongoose';
import type { IssuedLetter, LetterOf } from './domain/issued-letter';
import { letterModel, type LetterDocument, type LetterOwner } from './letter-model';

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
  async listOf(of: LetterOf): Promise<IssuedLetter[]> {
    const order = { issuedAt: 1, number: 1 } as const;
    const found = await this.model.find(ownerOf(of)).sort(order).lean<LetterDocument[]>();
    return found.map((letter) => asLetter(letter)!);
  }

  /** Takes the letters of something away for good; their bytes must be gone by then. */
  async forget(of: LetterOf): Promise<void> {
    await this.model.deleteMany(ownerOf(of));
  }

  /**
   * Kept once: where the letter is there already, it stays as it is, and is what comes back.
   * Throws where another letter has its number or check code.
   */
  async keep(issued: IssuedLetter): Promise<IssuedLetter> {
    const { letterId, of, ...letter } = issued;
    try {
      await this.model.create({ _id: letterId, ...ownerOf(of), ...letter });
    } catch (error) {
      const standing = await this.find(letterId);
      if (standing === null) throw error;
      return standing;
    }
    return issued;
  }
}

function ownerOf({ kind, id }: LetterOf): LetterOwner {
  return kind === 'case' ? { caseId: id } : { certificateId: id };
}

function asLetter(found: LetterDocument | null): IssuedLetter | null {
  if (found === null) return null;
  const { _id, caseId, certificateId = '', ...letter } = found;
  const of: LetterOf =
    caseId === undefined ? { kind: 'certificate', id: certificateId } : { kind: 'case', id: caseId };
  return { letterId: _id, of, ...letter };
}

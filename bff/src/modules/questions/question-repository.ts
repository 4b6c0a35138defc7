import mongoose, { type Model } from 'mongoose';
import type { Connection } from '../../platform/mongo';
import { questionModel, type QuestionRecord } from './question-model';

const { trusted } = mongoose;

/** More than anybody reads at once; a word or an item finds the others. */
const mostShown = 100;

export interface QuestionFilter {
  itemCode?: string | undefined;
  caseId?: string | undefined;
  stage?: 'waiting' | 'answered' | undefined;
  /** In the question or its answer. */
  query?: string | undefined;
}

export class QuestionRepository {
  private readonly model: Model<QuestionRecord>;

  constructor(connection: Connection) {
    this.model = questionModel(connection);
  }

  async insert(record: QuestionRecord): Promise<void> {
    await this.model.create(record);
  }

  async find(questionId: string): Promise<QuestionRecord | null> {
    return this.model.findById(questionId).lean<QuestionRecord>();
  }

  async findAll(questionIds: readonly string[]): Promise<QuestionRecord[]> {
    return this.model.find({ _id: trusted({ $in: [...questionIds] }) }).lean<QuestionRecord[]>();
  }

  /** Newest first. */
  async list(centreCode: string, filter: QuestionFilter): Promise<QuestionRecord[]> {
    const { itemCode, caseId, stage, query } = filter;
    const word = query === undefined || query === '' ? null : trusted({ $regex: literally(query) });
    return this.model
      .find({
        centreCode,
        ...(itemCode !== undefined && { itemCode }),
        ...(caseId !== undefined && { caseId }),
        ...(stage === 'waiting' && { answer: null }),
        ...(stage === 'answered' && { answer: trusted({ $ne: null }) }),
        ...(word !== null && { $or: [{ text: word }, { 'answer.text': word }] }),
      })
      .sort({ askedAt: -1, _id: -1 })
      .limit(mostShown)
      .lean<QuestionRecord[]>();
  }

  async listWaiting(centreCode: string): Promise<QuestionRecord[]> {
    return this.model.find({ centreCode, answer: null }).lean<QuestionRecord[]>();
  }

  /** The answered question, or null where somebody answered first. */
  async answer(questionId: string, answer: QuestionRecord['answer']): Promise<QuestionRecord | null> {
    return this.model
      .findOneAndUpdate({ _id: questionId, answer: null }, { $set: { answer } }, { returnDocument: 'after' })
      .lean<QuestionRecord>();
  }
}

function literally(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}

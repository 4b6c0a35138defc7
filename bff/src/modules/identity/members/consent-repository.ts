import { Schema, type Model } from 'mongoose';
import type { Clock } from '../../../platform/clock';
import { newId } from '../../../platform/ids';
import type { Connection } from '../../../platform/mongo';

interface ConsentRecord {
  _id: string;
  userId: string;
  purpose: 'identity-check';
  /** Keyed hash of whose identity was asked about. */
  idNumberIndex: string;
  givenAt: Date;
}

const schema = new Schema<ConsentRecord>(
  { _id: String, userId: String, purpose: String, idNumberIndex: String, givenAt: Date },
  { collection: 'consents', versionKey: false, strict: 'throw' },
);
schema.index({ userId: 1, givenAt: -1 });

/** Proof of consent (个人信息保护法 art. 14, 29); kept before anybody is asked, never changed. */
export class ConsentRepository {
  private readonly model: Model<ConsentRecord>;

  constructor(
    connection: Connection,
    private readonly clock: Clock,
  ) {
    this.model = connection.model<ConsentRecord>('Consent', schema);
  }

  /** @returns the consent reference that goes along with every query made under it */
  async keep(userId: string, idNumberIndex: string): Promise<string> {
    const consentId = newId();
    await this.model.create({
      _id: consentId,
      userId,
      purpose: 'identity-check',
      idNumberIndex,
      givenAt: this.clock.now(),
    });
    return consentId;
  }
}

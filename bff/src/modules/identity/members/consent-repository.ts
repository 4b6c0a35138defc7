import { Schema, type Model } from 'mongoose';
import type { Clock } from '../../../platform/clock';
import { newId } from '../../../platform/ids';
import type { Connection } from '../../../platform/mongo';

/** What was agreed to. */
type Agreed =
  /** `idNumberIndex`: keyed hash of whose identity was asked about. */
  | { purpose: 'identity-check'; idNumberIndex: string }
  /**
   * No consent of the dead, but the proof that somebody came for their estate: the centre asks by its duty to pay the
   * heirs (个人信息保护法 art. 13 (3), 49).
   */
  | { purpose: 'estate'; idNumberIndex: string }
  /** For one case; `factKeys` as in the dictionary of facts. */
  | { purpose: 'sensitive-facts'; caseId: string; factKeys: string[] }
  /** 家人同意: to facts of their own, for the case of somebody of the family; `idNumberIndex` of whose word it is. */
  | { purpose: 'family-facts'; caseId: string; factKeys: string[]; idNumberIndex: string };

type ConsentRecord = { _id: string; userId: string; givenAt: Date } & Agreed;

const schema = new Schema(
  {
    _id: String,
    userId: String,
    purpose: String,
    idNumberIndex: String,
    caseId: String,
    factKeys: { type: [String], default: undefined },
    givenAt: Date,
  },
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
  async keep(userId: string, agreed: Agreed): Promise<string> {
    const consentId = newId();
    await this.model.create({ _id: consentId, userId, ...agreed, givenAt: this.clock.now() });
    return consentId;
  }

  /** The newest first. */
  async list(userId: string): Promise<{ purpose: string; givenAt: Date; caseId: string | null }[]> {
    const found = await this.model.find({ userId }).sort({ givenAt: -1 }).lean<ConsentRecord[]>();
    return found.map((one) => ({
      purpose: one.purpose,
      givenAt: one.givenAt,
      caseId: 'caseId' in one ? one.caseId : null,
    }));
  }
}

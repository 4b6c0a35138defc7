import mongoose, { type Connection } from 'mongoose';
import { OwingRecords } from '../../platform/owing';
import { agreementModel, type AgreementRow } from './agreement-model';

const { trusted } = mongoose;
const mostShown = 200;
const over = ['left', 'refused'];

type Filter = Record<string, unknown>;

/** 灵活就业缴存协议; a change is one conditional write on `{_id, version}`. */
export class AgreementRecords extends OwingRecords<AgreementRow> {
  constructor(connection: Connection, served: readonly string[]) {
    super(agreementModel(connection), served);
  }

  async findByRequest(userId: string, requestKey: string): Promise<AgreementRow | null> {
    return this.model.findOne({ userId, requestKey }).lean<AgreementRow>();
  }

  /** The member's last one; only that can be in force. */
  async findNewest(memberNo: string): Promise<AgreementRow | null> {
    return this.model.findOne({ memberNo }).sort({ sequence: -1 }).lean<AgreementRow>();
  }

  /** Newest first. */
  async listOfMember(memberNo: string): Promise<AgreementRow[]> {
    const where: Filter = { memberNo };
    return this.model.find(where).sort({ sequence: -1 }).limit(mostShown).lean<AgreementRow[]>();
  }

  /** Newest first. */
  async listOfCentre(centreCode: string, show: 'looking' | 'open' | 'all'): Promise<AgreementRow[]> {
    const where: Filter = {
      centreCode,
      ...(show === 'looking' && { looking: trusted({ $ne: null }) }),
      ...(show === 'open' && { state: trusted({ $nin: over }) }),
    };
    return this.model.find(where).sort({ createdAt: -1 }).limit(mostShown).lean<AgreementRow[]>();
  }

  async countLooking(where: Filter = {}): Promise<number> {
    return this.model.countDocuments({ ...where, looking: trusted({ $ne: null }) } as Filter);
  }

  /** Is an agreement that is not over to be debited from this card? */
  async isCardInUse(userId: string, cardId: string): Promise<boolean> {
    const where: Filter = { userId, 'card.cardId': cardId, state: trusted({ $nin: over }) };
    return (await this.model.findOne(where, { _id: 1 }).lean()) !== null;
  }
}

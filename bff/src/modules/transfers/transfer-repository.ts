import mongoose, { type Connection } from 'mongoose';
import { OwingRecords } from '../../platform/owing';
import {
  letterBoxModel,
  transferInModel,
  transferOutModel,
  type LetterBoxRow,
  type TransferOutRow,
  type TransferRow,
} from './transfer-model';
import type { Show } from './domain/show';

const { trusted } = mongoose;

/** More than anybody has. */
const mostOfMember = 50;
const mostShown = 200;

type Filter = Record<string, unknown>;

function shown(centreCode: string, show: Show, openStates: readonly string[]): Filter {
  if (show === 'looking') return { centreCode, looking: trusted({ $ne: null }) };
  return { centreCode, ...(show === 'open' && { state: trusted({ $in: [...openStates] }) }) };
}

/** 异地转入; a change is one conditional write on `{_id, version}`. */
export class TransferInRecords extends OwingRecords<TransferRow> {
  constructor(connection: Connection, served: readonly string[]) {
    super(transferInModel(connection), served);
  }

  async findByRequest(userId: string, requestKey: string): Promise<TransferRow | null> {
    return this.model.findOne({ userId, requestKey }).lean<TransferRow>();
  }

  /** The member's last one; only that can be under way. */
  async findNewest(memberNo: string): Promise<TransferRow | null> {
    return this.model.findOne({ memberNo }).sort({ sequence: -1 }).lean<TransferRow>();
  }

  /** Newest first. */
  async listOfMember(userId: string): Promise<TransferRow[]> {
    return this.model.find({ userId }).sort({ askedAt: -1 }).limit(mostOfMember).lean<TransferRow[]>();
  }

  /** Newest first. */
  async listOfCentre(centreCode: string, show: Show): Promise<TransferRow[]> {
    const where = shown(centreCode, show, ['asked', 'sent', 'told', 'arriving', 'cancelling']);
    return this.model.find(where).sort({ askedAt: -1 }).limit(mostShown).lean<TransferRow[]>();
  }

  async countLooking(where: Filter = {}): Promise<number> {
    return this.model.countDocuments({ ...where, looking: trusted({ $ne: null }) } as Filter);
  }
}

/** 异地转出. */
export class TransferOutRecords extends OwingRecords<TransferOutRow> {
  constructor(connection: Connection, served: readonly string[]) {
    super(transferOutModel(connection), served);
  }

  /** Newest first. */
  async listOfMember(userId: string): Promise<TransferOutRow[]> {
    const where: Filter = { userId };
    return this.model.find(where).sort({ askedAt: -1 }).limit(mostOfMember).lean<TransferOutRow[]>();
  }

  /** Newest first. */
  async listOfCentre(centreCode: string, show: Show): Promise<TransferOutRow[]> {
    const where = shown(centreCode, show, ['waiting', 'held', 'objected', 'moving']);
    return this.model.find(where).sort({ askedAt: -1 }).limit(mostShown).lean<TransferOutRow[]>();
  }

  async countLooking(where: Filter = {}): Promise<number> {
    return this.model.countDocuments({ ...where, looking: trusted({ $ne: null }) } as Filter);
  }
}

export class LetterBoxRecords extends OwingRecords<LetterBoxRow> {
  constructor(connection: Connection, served: readonly string[]) {
    super(letterBoxModel(connection), served);
  }
}

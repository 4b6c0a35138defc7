import type { Connection, Model } from 'mongoose';
import type { Sealer } from '../../platform/sealing';
import { lastKnownModel, type LastKnown } from './account-model';
import type { LedgerMember } from './ports';

/** Keeps a member's last answer of the core ledger. */
export class LastKnownAccounts {
  private readonly model: Model<LastKnown>;

  constructor(
    connection: Connection,
    private readonly sealer: Sealer,
  ) {
    this.model = lastKnownModel(connection);
  }

  async keep(member: LedgerMember): Promise<void> {
    const content = this.sealer.seal(JSON.stringify(member));
    await this.model.updateOne(
      { _id: member.memberNo },
      { $set: { asOf: new Date(member.asOf), content } },
      { upsert: true },
    );
  }

  async find(memberNo: string): Promise<LedgerMember | null> {
    const kept = await this.model.findById(memberNo).lean<LastKnown>();
    return kept === null ? null : (JSON.parse(this.sealer.open(kept.content)) as LedgerMember);
  }
}

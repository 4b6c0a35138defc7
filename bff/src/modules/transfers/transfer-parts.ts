import { dayOf, documentKey, type Day, type IdentityDocument } from '@gjj/shared-types';
import type { Clock } from '../../platform/clock';
import { AppError } from '../../platform/errors';
import type { Sealer } from '../../platform/sealing';
import type { CityTransfers, CoreLedger, LedgerMember } from '../accounts';
import type { Centres, TransferTerms } from '../catalogue';
import type { MemberDirectory } from '../identity';
import type { TransferPlatform } from './ports';
import type { LetterBoxRecords, TransferInRecords, TransferOutRecords } from './transfer-repository';

/** The officer behind a session, and what they may see. */
export interface MovesOfficer {
  staffId: string;
  name: string;
  centreCode: string | null;
  mayHandle: boolean;
  /** The officer's own number, hashed: nobody handles their own account. */
  idNumberIndexes: readonly string[];
}

export interface TransferParts {
  transfersIn: TransferInRecords;
  transfersOut: TransferOutRecords;
  letterBoxes: LetterBoxRecords;
  /** Codes of the centres that this process serves. */
  served: readonly string[];
  centres: Pick<Centres, 'of' | 'ofOrMain'>;
  clock: Clock;
  sealer: Sealer;
  members: Pick<MemberDirectory, 'getPerson'>;
  /** null: whoever it is has never used the app. */
  findAccount: (claim: {
    name: string;
    document: IdentityDocument;
  }) => Promise<{ userId: string; nameMasked: string } | null>;
  /** From the ledger, or what was last known; throws `accounts.unavailable`. */
  getMember: (memberNo: string) => Promise<{ member: LedgerMember; stale: boolean }>;
  ledger: Pick<CoreLedger, 'findMember' | 'getMember'>;
  cityTransfers: CityTransfers;
  platform: TransferPlatform;
  /** 账户锁: the account goes nowhere. */
  isLocked: (userId: string) => Promise<boolean>;
}

export const todayOf = ({ clock }: Pick<TransferParts, 'clock'>): Day => dayOf(clock.now().toISOString());

/** null: this centre does not offer it in the app. */
export function termsOf(
  { centres }: Pick<TransferParts, 'centres'>,
  centreCode: string,
): TransferTerms | null {
  return centres.of(centreCode).moves.transfers ?? null;
}

/** Of whoever has one under way: a centre that no longer offers it still ends what it began. */
export function termsOrUsual(parts: Pick<TransferParts, 'centres'>, centreCode: string): TransferTerms {
  return termsOf(parts, centreCode) ?? usual;
}

const usual: TransferTerms = {
  ...{ monthsInDeposit: 6, answerDays: 5, payDays: 10, remindAfterDays: 5, personAfterDays: 10 },
  ...{ objectDays: 2, says: [], source: { title: '参照各地常见做法', assumed: true } },
};

/** Nobody handles what is their own. Throws `access.forbidden`. */
export async function assertNotOwn(
  { members, sealer }: Pick<TransferParts, 'members' | 'sealer'>,
  { idNumberIndexes }: Pick<MovesOfficer, 'idNumberIndexes'>,
  userId: string | null,
): Promise<void> {
  if (userId === null) return;
  const { document } = await members.getPerson(userId);
  const indexes = sealer.indexesOf('id-number', documentKey(document));
  if (indexes.some((one) => idNumberIndexes.includes(one))) throw new AppError('access.forbidden');
}

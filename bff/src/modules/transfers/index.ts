import { otherNoticeName, type Transfers } from '@gjj/shared-types';
import type { Connection } from '../../platform/mongo';
import type { OwedEntry } from '../../platform/owing';
import { carryOutIn, tendIn } from './commands/carry-out-in';
import { carryOutOut, tendOut } from './commands/carry-out-out';
import { ensureLetterBoxes, readLetterBox } from './commands/read-letter-box';
import { readTransfers, staffTransferRoutes, transferRoutes, type StaffTransferParts } from './routes';
import type { LetterBoxRow, TransferOutRow, TransferRow } from './transfer-model';
import { LetterBoxRecords, TransferInRecords, TransferOutRecords } from './transfer-repository';

export type { MovesOfficer } from './transfer-parts';

type Given = Omit<StaffTransferParts, 'transfersIn' | 'transfersOut' | 'letterBoxes'> & {
  connection: Connection;
};

const noticeTo = (userId: string, name: string) => ({
  ...{ userId, caseId: null, leadsTo: 'transfers' as const },
  notice: otherNoticeName.parse(name),
});

/** 异地转移接续, into here and away. */
export function createTransfers({ connection, ...given }: Given) {
  const { served } = given;
  const parts: StaffTransferParts = {
    ...given,
    transfersIn: new TransferInRecords(connection, served),
    transfersOut: new TransferOutRecords(connection, served),
    letterBoxes: new LetterBoxRecords(connection, served),
  };
  return {
    routes: [...transferRoutes(parts), ...staffTransferRoutes(parts)],
    kinds: {
      into: {
        name: 'transfer-in',
        records: parts.transfersIn,
        carryOut: (row: TransferRow, entry: OwedEntry) => carryOutIn(parts, row, entry),
        noticeOf: ({ userId }: TransferRow, { name }: OwedEntry) => noticeTo(userId, name),
        atMoment: (row: TransferRow) => tendIn(parts, row),
      },
      away: {
        name: 'transfer-out',
        records: parts.transfersOut,
        carryOut: (row: TransferOutRow, entry: OwedEntry) => carryOutOut(parts, row, entry),
        noticeOf: ({ userId }: TransferOutRow, { name }: OwedEntry) => noticeTo(userId ?? '', name),
        atMoment: (row: TransferOutRow) => tendOut(parts, row),
      },
      letterBoxes: {
        name: 'transfer-letter-box',
        records: parts.letterBoxes,
        carryOut: (_row: LetterBoxRow, { name }: OwedEntry): Promise<void> => {
          throw new Error(`a letter box owes no ${name}`);
        },
        noticeOf: (_row: LetterBoxRow, { name }: OwedEntry): never => {
          throw new Error(`a letter box tells nobody ${name}`);
        },
        atMoment: (row: LetterBoxRow) => readLetterBox(parts, row),
      },
    },
    /** A member's own, both ways. */
    transfersOf: (userId: string): Promise<Pick<Transfers, 'transfers' | 'movedAway'>> =>
      readTransfers(parts, userId),
    /** Once at the start of a worker. */
    begin: () => ensureLetterBoxes(parts),
    /** What needs a person, for the alarms. */
    countLooking: async () =>
      (await parts.transfersIn.countLooking()) + (await parts.transfersOut.countLooking()),
  };
}

import { monthInWords, type DepositsOfUnit } from '@gjj/shared-types';
import { open } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { FigureTable, type Column } from '../chart/FigureTable';
import type { PictureRow } from './picture-rows';

const sumColumns: readonly Column<PictureRow>[] = [
  { name: '缴存', fen: ({ depositFen }) => depositFen },
  { name: '其中单位', fen: ({ depositFen, ownFen }) => (ownFen === null ? null : depositFen - ownFen) },
  { name: '其中个人', fen: ({ ownFen }) => ownFen },
  { name: '利息', fen: ({ interestFen }) => interestFen },
  { name: '提取', fen: ({ withdrawnFen }) => -withdrawnFen || 0 },
  { name: '转移和调整', fen: ({ otherFen }) => otherFen },
  { name: '期末余额', fen: ({ balanceFen }) => balanceFen },
];

/** The same as the picture, exact to the fen; the newest first. @param opens a year opens its months */
export function RowTable({ rows, opens }: { rows: readonly PictureRow[]; opens: boolean }) {
  return (
    <FigureTable
      label={opens ? '每年的数字' : '每月的数字'}
      rowName={opens ? '年份' : '月份'}
      rows={rows.toReversed()}
      columns={sumColumns}
      keyOf={({ at }) => at}
      head={({ at, words }) => (
        <div className="row">
          <h3 className="reset strong grow">{words}</h3>
          {opens && (
            <Button
              small
              kind="quiet"
              id={`months-of-${at}`}
              label={`看每个月：${words}`}
              onPress={() => open('/packages/picture/years/index', { year: at })}
            >
              看每个月
            </Button>
          )}
        </div>
      )}
    />
  );
}

const payerColumns: readonly Column<DepositsOfUnit>[] = [
  { name: '一共缴存', fen: ({ depositFen }) => depositFen },
  { name: '其中单位', fen: ({ depositFen, ownFen }) => (ownFen === null ? null : depositFen - ownFen) },
  { name: '其中个人', fen: ({ ownFen }) => ownFen },
];

const spanOf = ({ from, to }: DepositsOfUnit) =>
  from === to ? monthInWords(from) : `${monthInWords(from)}到${monthInWords(to)}`;

/** Who deposited, as far as the ledger says. */
export function PayerTable({ payers }: { payers: readonly DepositsOfUnit[] }) {
  return (
    <FigureTable
      label="哪个单位缴的"
      rowName="单位"
      rows={payers}
      columns={payerColumns}
      keyOf={({ unitName }) => unitName ?? ''}
      head={(payer) => (
        <>
          <h3 className="reset strong">{payer.unitName ?? '账上没有写单位的'}</h3>
          <div className="secondary">
            {spanOf(payer)}
            {payer.unitName === null && '；较早的明细没有记是哪个单位缴的'}
          </div>
        </>
      )}
    />
  );
}

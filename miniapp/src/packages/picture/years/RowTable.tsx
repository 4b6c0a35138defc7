import type { ReactNode } from 'react';
import { monthInWords, yuan, type DepositsOfUnit } from '@gjj/shared-types';
import { open } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Pair } from '@/ui/Pair';
import type { PictureRow } from './picture-rows';

interface Column<R> {
  name: string;
  /** null: it is not told. */
  fen: (row: R) => number | null;
}

interface TableProps<R> {
  label: string;
  /** Of what the rows are. */
  rowName: string;
  rows: readonly R[];
  columns: readonly Column<R>[];
  head: (row: R) => ReactNode;
  keyOf: (row: R) => string;
}

/**
 * A real table for whoever has it read out: each row has its head and the same columns. For the eye each row is a block of
 * names and figures, since a phone is too narrow for the columns side by side.
 */
function Table<R>({ label, rowName, rows, columns, head, keyOf }: TableProps<R>) {
  const shown = columns.filter(({ fen }) => rows.some((row) => (fen(row) ?? 0) !== 0));
  return (
    <div className="rows" role="table" aria-label={label}>
      <div role="row" className="visually-hidden">
        <div role="columnheader">{rowName}</div>
        {shown.map(({ name }) => (
          <div role="columnheader" key={name}>
            {name}
          </div>
        ))}
      </div>
      {rows.map((row) => (
        <div key={keyOf(row)} role="row" className="plain-row stack-tight">
          <div role="rowheader">{head(row)}</div>
          {shown.map(({ name, fen }) => (
            <div role="cell" key={name}>
              <Pair name={name} sum>
                <span className="numeric">{fen(row) === null ? '没有写' : yuan(fen(row)!)}</span>
              </Pair>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

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
    <Table
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
    <Table
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

import { yuan } from '@gjj/shared-types';
import { open } from '@/platform/navigate';
import { Rows } from '@/ui/Card';
import { LinkRow } from '@/ui/LinkRow';
import { Pair } from '@/ui/Pair';
import type { PictureRow } from './picture-rows';

/** The same as the picture, exact to the fen; the newest first. @param opens a year opens its months */
export function RowTable({ rows, opens }: { rows: readonly PictureRow[]; opens: boolean }) {
  return (
    <Rows>
      {rows.toReversed().map((row) =>
        opens ? (
          <LinkRow
            key={row.at}
            title={row.words}
            detail={<Sums row={row} />}
            onPress={() => open('/packages/picture/years/index', { year: row.at })}
          />
        ) : (
          <div key={row.at} className="plain-row stack-tight">
            <h3 className="reset strong">{row.words}</h3>
            <Sums row={row} />
          </div>
        ),
      )}
    </Rows>
  );
}

function Sums({ row }: { row: PictureRow }) {
  const { depositFen, ownFen, interestFen, withdrawnFen, otherFen, balanceFen } = row;
  const split = ownFen !== null && depositFen > 0;
  return (
    <div>
      {depositFen > 0 && <Sum name="缴存" fen={depositFen} />}
      {split && <Sum name="其中单位" fen={depositFen - ownFen} />}
      {split && <Sum name="其中个人" fen={ownFen} />}
      {interestFen !== 0 && <Sum name="利息" fen={interestFen} />}
      {withdrawnFen !== 0 && <Sum name="提取" fen={-withdrawnFen} />}
      {otherFen !== 0 && <Sum name="转移和调整" fen={otherFen} />}
      <Sum name="期末余额" fen={balanceFen} />
    </div>
  );
}

function Sum({ name, fen }: { name: string; fen: number }) {
  return (
    <Pair name={name} sum>
      <span className="numeric">{yuan(fen)}</span>
    </Pair>
  );
}

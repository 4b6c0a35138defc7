import { documentsLike, type Answers } from '@gjj/shared-types';
import type { Sealer } from '../../../platform/sealing';
import type { OperationRow, UnitOperation } from '../../accounts';
import type { CaseOperation, ListRow } from '../domain/case-operation';
import type { CaseRecord } from '../domain/case-record';

type Asked = Pick<CaseRecord, 'unit' | 'districtCode'> & { operation: CaseOperation };

/** What the ledger is asked to do: the form's answers and the rows of the list, in the ledger's own names. */
export function operationOf(
  { operation, unit, districtCode }: Asked,
  answers: Answers,
  rows: readonly ListRow[],
): UnitOperation {
  const registers = operation.name === 'register-unit';
  return {
    kind: operation.name,
    creditCode: unit?.creditCode ?? null,
    details: { ...answers, ...(registers && unit && { name: unit.name, districtCode }) },
    rows: rows.map(rowOf),
  };
}

function rowOf({ values }: ListRow): OperationRow {
  const { name, idNumber, ...rest } = values;
  const document = documentsLike(String(idNumber))[0];
  if (document === undefined) throw new Error('a list is kept only with numbers that are right');
  return { ...rest, name: String(name), document };
}

export function sealRows(rows: readonly ListRow[], sealer: Pick<Sealer, 'seal'>): string {
  return sealer.seal(JSON.stringify(rows));
}

/** The people of the case's list; none where it has no list. */
export function openRows({ list }: Pick<CaseRecord, 'list'>, sealer: Pick<Sealer, 'open'>): ListRow[] {
  return list === undefined ? [] : (JSON.parse(sealer.open(list.rows)) as ListRow[]);
}

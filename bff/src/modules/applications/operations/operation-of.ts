import { documentsLike, type Answers } from '@gjj/shared-types';
import type { Sealer } from '../../../platform/sealing';
import type { OperationRow, UnitOperation } from '../../accounts';
import type { CaseOperation, ListRow } from '../domain/case-operation';
import type { CaseRecord } from '../domain/case-record';

type Asked = Pick<CaseRecord, 'unit' | 'person' | 'districtCode'> & { operation: CaseOperation };

/**
 * What the ledger is asked to do: the form's answers and the rows of the list, in the ledger's own names. Where no unit
 * asks, the one row is the applicant.
 */
export function operationOf(
  { operation, unit, person, districtCode }: Asked,
  answers: Answers,
  rows: readonly ListRow[],
  sealer: Pick<Sealer, 'open'>,
): UnitOperation {
  const { name: kind } = operation;
  if (unit === undefined)
    return {
      kind,
      creditCode: null,
      details: { ...answers, districtCode },
      rows: [rowOfPerson(person, sealer)],
    };
  const registers = kind === 'register-unit';
  return {
    kind,
    creditCode: unit.creditCode,
    details: { ...answers, ...(registers && { name: unit.name, districtCode }) },
    rows: rows.map(rowOf),
  };
}

function rowOfPerson(
  { name, documentKind: kind = 'resident-id', idNumber }: CaseRecord['person'],
  sealer: Pick<Sealer, 'open'>,
): OperationRow {
  return { name: sealer.open(name), document: { kind, number: sealer.open(idNumber) } };
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

import { groupReceiptNumber } from '@gjj/shared-types';
import { Link } from 'react-router-dom';

interface CaseOfRow {
  caseId: string;
  receiptNumber: string | null;
  itemName: string;
  memberNameMasked: string;
  districtName: string;
}

/** The first two cells of a row that is about a case: which one, and whose. */
export function CaseCells({ row }: { row: CaseOfRow }) {
  return (
    <>
      <th scope="row">
        <Link to={`/cases/${row.caseId}`} className="numbers">
          {row.receiptNumber === null ? row.itemName : groupReceiptNumber(row.receiptNumber)}
        </Link>
        <div className="quiet">{row.itemName}</div>
      </th>
      <td>
        {row.memberNameMasked}
        <div className="quiet">{row.districtName}</div>
      </td>
    </>
  );
}

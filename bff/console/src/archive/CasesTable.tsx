import { dayOnPaper, groupReceiptNumber, type ArchivedCase } from '@gjj/shared-types';
import { PlainTable } from '../look/PlainTable';

export function CasesTable({ cases, label }: { cases: readonly ArchivedCase[]; label: string }) {
  return (
    <PlainTable label={label} heads={['收件号', '业务', '归档', '保管到']}>
      {cases.map(({ receiptNumber, itemName, archivedOn, retainUntil }) => (
        <tr key={`${receiptNumber} ${archivedOn}`}>
          <th scope="row" className="numbers">
            {groupReceiptNumber(receiptNumber)}
          </th>
          <td>{itemName}</td>
          <td className="numbers">{dayOnPaper(archivedOn)}</td>
          <td className="numbers">{dayOnPaper(retainUntil)}</td>
        </tr>
      ))}
    </PlainTable>
  );
}

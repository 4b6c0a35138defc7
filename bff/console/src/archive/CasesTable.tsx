import { dayOnPaper, groupReceiptNumber, type ArchivedCase } from '@gjj/shared-types';

export function CasesTable({ cases, label }: { cases: readonly ArchivedCase[]; label: string }) {
  return (
    <table className="plain-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">收件号</th>
          <th scope="col">业务</th>
          <th scope="col">归档</th>
          <th scope="col">保管到</th>
        </tr>
      </thead>
      <tbody>
        {cases.map(({ receiptNumber, itemName, archivedOn, retainUntil }) => (
          <tr key={`${receiptNumber} ${archivedOn}`}>
            <th scope="row" className="numbers">
              {groupReceiptNumber(receiptNumber)}
            </th>
            <td>{itemName}</td>
            <td>{dayOnPaper(archivedOn)}</td>
            <td>{dayOnPaper(retainUntil)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

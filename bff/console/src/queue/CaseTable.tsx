import { yuan, type QueueRow } from '@gjj/shared-types';
import { Table, type TableColumnsType } from 'antd';
import { Link } from 'react-router-dom';
import { StateTag } from '../look/StateTag';
import { TimeLeftBar } from '../look/TimeLeftBar';
import './case-table.css';

interface Props {
  /** What the table holds, for a screen reader. */
  label: string;
  rows: QueueRow[];
  /** When the rows were true. */
  now: string;
  selectedId?: string | null;
  onSelect?: (caseId: string) => void;
}

/** Element id of the link that stands for a row: j and k move the focus from one to the next. */
export const rowLinkId = (caseId: string) => `case-link-${caseId}`;

function columnsAt(now: string): TableColumnsType<QueueRow> {
  return [
    {
      title: '收件号',
      key: 'number',
      width: 186,
      render: (_, row) => (
        <Link id={rowLinkId(row.caseId)} to={`/cases/${row.caseId}`} className="numbers">
          {row.receiptNumber ?? '还没有收件号'}
        </Link>
      ),
    },
    { title: '业务', key: 'item', ellipsis: true, render: (_, row) => row.itemName },
    {
      title: '职工或单位',
      key: 'member',
      width: 112,
      ellipsis: true,
      render: (_, row) => row.unitName ?? row.memberNameMasked,
    },
    {
      title: '金额',
      key: 'amount',
      width: 124,
      align: 'right',
      render: (_, row) => (
        <span className="numbers">{row.amountFen === null ? '—' : yuan(row.amountFen)}</span>
      ),
    },
    { title: '区县', key: 'district', width: 92, ellipsis: true, render: (_, row) => row.districtName },
    {
      title: '状态',
      key: 'state',
      width: 112,
      render: (_, row) => (
        <>
          <StateTag state={row.state} matter={row.matter} />
          {row.waitsForFamily !== undefined && <div className="quiet">等家人同意</div>}
        </>
      ),
    },
    {
      title: '剩余时间',
      key: 'time',
      width: 150,
      render: (_, row) => <TimeLeftBar clock={row.clock} now={now} goneShare={row.clockShare} />,
    },
    {
      title: '领取人',
      key: 'owner',
      width: 100,
      ellipsis: true,
      render: (_, row) =>
        row.ownerName === null ? (
          <span className="hint">没人领</span>
        ) : row.mine ? (
          <strong>{row.givenBy === null ? '我' : '转给我的'}</strong>
        ) : (
          row.ownerName
        ),
    },
  ];
}

export function CaseTable({ label, rows, now, selectedId = null, onSelect }: Props) {
  return (
    <Table<QueueRow>
      aria-label={label}
      className="case-table"
      size="small"
      rowKey="caseId"
      columns={columnsAt(now)}
      dataSource={rows}
      pagination={false}
      scroll={{ x: 940 }}
      rowClassName={(row) => (row.caseId === selectedId ? 'selected-row' : '')}
      onRow={(row) => ({
        onClick: () => onSelect?.(row.caseId),
        onFocus: () => onSelect?.(row.caseId),
      })}
    />
  );
}

import {
  groupPaperNumber,
  groupReceiptNumber,
  staffEndpoints,
  timeInWords,
  type CollectionList,
} from '@gjj/shared-types';
import { Button, Skeleton } from 'antd';
import { Link, useParams } from 'react-router-dom';
import { callForBytes } from '../api/call';
import { FailureNote } from '../look/FailureNote';
import { Tag } from '../look/Tag';
import { PaperSizeChoice } from '../print/PaperSizeChoice';
import { PrintButton } from '../print/PrintButton';
import { usePageTitle } from '../shell/use-page-title';
import { ScanPart } from './ScanPart';
import { useCollectionList, type OneList } from './use-paper';
import '../queue/queue.css';
import '../case/case.css';
import '../catalogue/catalogue.css';
import './paper.css';

function Rows({ list }: { list: CollectionList }) {
  const begun = list.rows.some(({ scanned }) => scanned) || list.collected !== null;
  return (
    <div className="card">
      <table className="plain-table" aria-label="清单上的材料袋">
        <thead>
          <tr>
            <th scope="col">材料袋</th>
            <th scope="col">业务</th>
            <th scope="col">收件</th>
            <th scope="col">清点</th>
          </tr>
        </thead>
        <tbody>
          {list.rows.map((row) => (
            <tr key={row.number}>
              <th scope="row" className="numbers">
                {groupPaperNumber(row.number)}
              </th>
              <td>
                {row.itemName} {row.memberNameMasked}
                <div className="quiet numbers">{groupReceiptNumber(row.receiptNumber)}</div>
              </td>
              <td>{timeInWords(row.takenInAt)}</td>
              <td>
                {row.scanned && <Tag tone="good">在</Tag>}
                {!row.scanned && begun && <Tag tone="action">没有扫到</Tag>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What was on the list and was not there, and the other way round, by their numbers. */
function Differences({ list: { rows, others, collected } }: { list: CollectionList }) {
  const missing = rows.filter(({ scanned }) => !scanned);
  const numbersOf = (found: readonly { number: string }[]) =>
    found.map(({ number }) => groupPaperNumber(number)).join('，');
  return (
    <section className="card panel" aria-label="清点结果">
      <h2>
        清单 {rows.length} 袋，扫到 {rows.length - missing.length} 袋
      </h2>
      {missing.length > 0 && (
        <p>
          <Tag tone="action">
            {collected === null ? '还没有扫到' : '缺'} {missing.length} 袋
          </Tag>{' '}
          <span className="numbers-list">{numbersOf(missing)}</span>
        </p>
      )}
      {others.length > 0 && (
        <p>
          <Tag tone="action">多 {others.length} 袋</Tag>{' '}
          <span className="numbers-list">{numbersOf(others)}</span>
        </p>
      )}
      {missing.length === 0 && others.length === 0 && <p>没有差异。</p>}
    </section>
  );
}

const sides = [
  { side: 'hand-over', done: 'handedOver', who: '窗口移交', button: '我已移交' },
  { side: 'collect', done: 'collected', who: '中心收取', button: '我已清点收取' },
] as const;

function Confirmations({ list, confirm }: { list: CollectionList; confirm: OneList['confirm'] }) {
  return (
    <section className="card panel" aria-label="交接">
      <h2>交接</h2>
      <ul className="paper-list">
        {sides.map(({ side, done, who, button }) => {
          const by = list[done];
          return (
            <li key={side}>
              <strong>{who}</strong>
              {by === null ? (
                <Tag tone="waiting">还没有确认</Tag>
              ) : (
                <Tag tone="good">
                  {by.by} {timeInWords(by.at)}
                </Tag>
              )}
              {list.allowedActions.includes(side) && (
                <Button
                  type="primary"
                  loading={confirm.isPending}
                  onClick={() => confirm.mutate({ side, version: list.version })}
                >
                  {button}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {list.confirmedAt !== null && <p>双方都已确认。缺的还在窗口名下，请窗口查找。</p>}
      {confirm.isError && <FailureNote error={confirm.error} />}
    </section>
  );
}

function Shown({ list, one }: { list: CollectionList; one: OneList }) {
  return (
    <>
      <div className="page-head">
        <h1>收取清单</h1>
        <span className="numbers">{groupPaperNumber(list.number)}</span>
        <span>{list.windowName}</span>
        <span className="quiet">
          {list.madeBy} {timeInWords(list.madeAt)} 开
        </span>
      </div>
      <div className="paper-list">
        <PrintButton
          words="打印清单"
          fetchPaper={(size) =>
            callForBytes(staffEndpoints.printCollectionList, {
              params: { listNumber: list.number },
              query: { size },
            })
          }
        />
        <PaperSizeChoice />
      </div>
      <div className="paper-columns">
        <Rows list={list} />
        <div className="stack">
          {list.allowedActions.includes('scan') && <ScanPart scan={one.scan} />}
          <Differences list={list} />
          <Confirmations list={list} confirm={one.confirm} />
        </div>
      </div>
    </>
  );
}

/** 收取清单: printed at the window, scanned in by the centre, confirmed by both. */
export function ListPage() {
  const { listNumber = '' } = useParams();
  const one = useCollectionList(listNumber);
  const { data, isError, error, refetch } = one.shown;
  usePageTitle('收取清单');
  return (
    <main className="page">
      <Link to="/paper">回到纸质材料</Link>
      {isError && <FailureNote error={error} onRetry={() => void refetch()} />}
      {data === undefined && !isError && (
        <div className="card skeleton-rows">
          <output className="only-heard">正在取收取清单</output>
          <Skeleton active title={false} paragraph={{ rows: 6, width: '100%' }} />
        </div>
      )}
      {data !== undefined && <Shown list={data} one={one} />}
    </main>
  );
}

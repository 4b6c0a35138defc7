import {
  bundlePlaceWords,
  dayInWords,
  groupPaperNumber,
  groupReceiptNumber,
  timeInWords,
  type BundleAction,
  type BundleUrgency,
  type PaperBundle,
  type Tone,
} from '@gjj/shared-types';
import { Button, Popconfirm } from 'antd';
import { Link } from 'react-router-dom';
import { Tag } from '../look/Tag';
import { PrintCover } from './PrintCover';

interface Props {
  bundles: readonly PaperBundle[];
  onPutAway: (bundle: PaperBundle, action: BundleAction) => void;
}

const urgencies: Record<BundleUrgency, { tone: Tone; words: string }> = {
  calm: { tone: 'neutral', words: '保存期内' },
  reminded: { tone: 'action', words: '快到期，该收取了' },
  overdue: { tone: 'bad', words: '已过保存期' },
};

const actionWords: Record<BundleAction, { button: string; ask: string }> = {
  archive: { button: '归档', ask: '这袋材料已经放进档案？' },
  destroy: { button: '销毁', ask: '这袋材料已经销毁？销毁后不能恢复。' },
};

function Until({ bundle }: { bundle: PaperBundle }) {
  const { place, dueOn, urgency, listNumber } = bundle;
  if (place !== 'window') return <Tag tone="good">{bundlePlaceWords[place]}</Tag>;
  if (dueOn === null) return <Tag tone="neutral">就地归档，不收取</Tag>;
  return (
    <>
      {dayInWords(dueOn)} <Tag tone={urgencies[urgency].tone}>{urgencies[urgency].words}</Tag>
      {listNumber !== null && (
        <div>
          <Link to={`/paper/lists/${listNumber}`}>在收取清单上</Link>
        </div>
      )}
    </>
  );
}

function Row({ bundle, onPutAway }: { bundle: PaperBundle; onPutAway: Props['onPutAway'] }) {
  const { number, materials, allowedActions } = bundle;
  return (
    <tr>
      <th scope="row">
        <span className="numbers">{groupPaperNumber(number)}</span>
        <div className="quiet">{materials.map(({ name }) => name).join('、')}</div>
      </th>
      <td>
        {bundle.itemName} {bundle.memberNameMasked}
        <div className="quiet numbers">{groupReceiptNumber(bundle.receiptNumber)}</div>
      </td>
      <td>
        {bundle.windowName}
        <div className="quiet">{timeInWords(bundle.takenInAt)}</div>
      </td>
      <td>{bundle.custodian}</td>
      <td>
        <Until bundle={bundle} />
      </td>
      <td className="paper-acts">
        <PrintCover number={number} />
        {allowedActions.map((action) => (
          <Popconfirm
            key={action}
            title={actionWords[action].ask}
            okText={actionWords[action].button}
            cancelText="先不"
            onConfirm={() => onPutAway(bundle, action)}
          >
            <Button
              danger={action === 'destroy'}
              aria-label={`${actionWords[action].button}：${groupPaperNumber(number)}`}
            >
              {actionWords[action].button}
            </Button>
          </Popconfirm>
        ))}
      </td>
    </tr>
  );
}

export function BundleTable({ bundles, onPutAway }: Props) {
  return (
    <div className="card">
      <table className="plain-table paper-table" aria-label="材料袋">
        <thead>
          <tr>
            <th scope="col">材料袋</th>
            <th scope="col">业务</th>
            <th scope="col">收件</th>
            <th scope="col">保管人</th>
            <th scope="col">保存到</th>
            <th scope="col">办理</th>
          </tr>
        </thead>
        <tbody>
          {bundles.map((bundle) => (
            <Row key={bundle.number} bundle={bundle} onPutAway={onPutAway} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

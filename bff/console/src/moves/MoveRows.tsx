import { timeInWords, yuan, type StaffTransfer, type StaffTransferOut } from '@gjj/shared-types';
import { Button } from 'antd';
import { Tag } from '../look/Tag';
import { stepWords } from './StepDialog';
import type { MoveStep } from './use-moves';

interface Looked {
  looking: { why: string; since: string } | null;
  stateWords: string;
  timeline: readonly { at: string; words: string }[];
}

/** What it is doing, why a person has to look, and what happened last, so that an officer sees what was done. */
export function Standing({ looking, stateWords, timeline: [last] }: Looked) {
  return (
    <>
      <Tag tone={looking === null ? 'neutral' : 'action'}>{looking === null ? stateWords : '要人看'}</Tag>
      {looking !== null && looking.why !== last?.words && (
        <div>
          {looking.why}，{timeInWords(looking.since)}起
        </div>
      )}
      {last !== undefined && (
        <div className="quiet">
          {timeInWords(last.at)} {last.words}
        </div>
      )}
    </>
  );
}

interface ButtonsProps {
  moves: readonly MoveStep[];
  onStep: (move: MoveStep) => void;
}

function Buttons({ moves, onStep }: ButtonsProps) {
  return (
    <div className="people-line">
      {moves.map((move) => {
        const words = stepWords[move.step];
        return (
          <Button
            key={move.step}
            size="small"
            aria-label={`${words}：${move.of.memberNameMasked}`}
            onClick={() => onStep(move)}
          >
            {words}
          </Button>
        );
      })}
    </div>
  );
}

interface RowProps<Row> {
  row: Row;
  onStep: (move: MoveStep) => void;
}

export function IntoRow({ row, onStep }: RowProps<StaffTransfer>) {
  const { memberNameMasked, otherCentre, at, expectedFen, arrivedFen, allowedActions } = row;
  return (
    <tr>
      <td>{memberNameMasked}</td>
      <td>{otherCentre}</td>
      <td className="numbers">{timeInWords(at)}</td>
      <td className="sum">{expectedFen === null ? '还没有答复' : yuan(expectedFen)}</td>
      <td className="sum">{yuan(arrivedFen)}</td>
      <td>
        <Standing {...row} />
      </td>
      <td>
        <Buttons moves={allowedActions.map((step) => ({ way: 'in', of: row, step }))} onStep={onStep} />
      </td>
    </tr>
  );
}

export function AwayRow({ row, onStep }: RowProps<StaffTransferOut>) {
  const { memberNameMasked, otherCentre, at, movesAt, amountFen, allowedActions } = row;
  return (
    <tr>
      <td>{memberNameMasked}</td>
      <td>{otherCentre}</td>
      <td className="numbers">{timeInWords(at)}</td>
      <td className="numbers">{movesAt === null ? '不自动转' : timeInWords(movesAt)}</td>
      <td className="sum">{amountFen === null ? '—' : yuan(amountFen)}</td>
      <td>
        <Standing {...row} />
      </td>
      <td>
        <Buttons moves={allowedActions.map((step) => ({ way: 'out', of: row, step }))} onStep={onStep} />
      </td>
    </tr>
  );
}

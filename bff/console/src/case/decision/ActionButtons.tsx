import type { CaseMatter } from '@gjj/shared-types';
import { Button } from 'antd';
import { decisionActions, decisionWordsOf, endingActions, type DecisionAction } from './decision-command';

interface Props {
  allowed: readonly string[];
  /** The office above the one whose turn it is; null where none is. */
  nextLevel: string | null;
  matter: CaseMatter;
  busy: boolean;
  onDecide: (action: DecisionAction) => void;
  onClaim: () => void;
  onRelease: () => void;
}

const primary: readonly DecisionAction[] = [
  'accept',
  'endorse',
  'approve',
  'explain-delay',
  'grant-on-recheck',
];

/** Says where the case goes on, so that nobody takes an agreement for the approval. */
function buttonWords(
  action: DecisionAction,
  { nextLevel, matter }: Pick<Props, 'nextLevel' | 'matter'>,
): string {
  return action === 'endorse' && nextLevel !== null
    ? `同意，报${nextLevel}`
    : decisionWordsOf(action, matter);
}

/** Only what the server allows, the likely step first. */
export function ActionButtons({ allowed, nextLevel, matter, busy, onDecide, onClaim, onRelease }: Props) {
  return (
    <div className="decision-buttons">
      {decisionActions
        .filter((action) => allowed.includes(action))
        .map((action) => (
          <Button
            key={action}
            type={primary.includes(action) ? 'primary' : 'default'}
            danger={endingActions.includes(action)}
            disabled={busy}
            onClick={() => onDecide(action)}
          >
            {buttonWords(action, { nextLevel, matter })}
          </Button>
        ))}
      {allowed.includes('claim') && (
        <Button loading={busy} onClick={onClaim}>
          领取
        </Button>
      )}
      {allowed.includes('release') && (
        <Button type="text" loading={busy} onClick={onRelease}>
          放回
        </Button>
      )}
    </div>
  );
}

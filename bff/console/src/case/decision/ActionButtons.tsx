import { Button } from 'antd';
import { decisionWords, type DecisionAction } from './decision-command';

interface Props {
  allowed: readonly string[];
  busy: boolean;
  onDecide: (action: DecisionAction) => void;
  onClaim: () => void;
  onRelease: () => void;
}

const primary: readonly DecisionAction[] = ['accept', 'approve'];
const decisions: readonly DecisionAction[] = ['accept', 'request-correction', 'approve', 'refuse'];

/** Only what the server allows, the likely step first. */
export function ActionButtons({ allowed, busy, onDecide, onClaim, onRelease }: Props) {
  return (
    <div className="decision-buttons">
      {decisions
        .filter((action) => allowed.includes(action))
        .map((action) => (
          <Button
            key={action}
            type={primary.includes(action) ? 'primary' : 'default'}
            danger={action === 'refuse'}
            disabled={busy}
            onClick={() => onDecide(action)}
          >
            {decisionWords[action]}
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

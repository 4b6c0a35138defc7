import { wordsOf } from '@/api/api-error';
import { Button } from './Button';
import { Icon } from './Icon';
import './state.css';

/** What went wrong in the server's words, what is safe, and a way to try again. */
export function ErrorState({
  error,
  onRetry,
  busy = false,
}: {
  error: unknown;
  onRetry: () => void;
  busy?: boolean;
}) {
  return (
    <div className="state stack" role="alert">
      <div className="state-icon tone-warn">
        <Icon name="alert" />
      </div>
      <div>{wordsOf(error)}</div>
      <Button kind="secondary" icon="refresh" busy={busy} onPress={onRetry} id="retry">
        再试一次
      </Button>
    </div>
  );
}

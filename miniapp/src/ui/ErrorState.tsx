import { ApiError, wordsOf } from '@/api/api-error';
import { openTab } from '@/platform/navigate';
import { Button } from './Button';
import { Icon } from './Icon';
import { TellOfTrouble } from './TellOfTrouble';
import './state.css';

interface ErrorStateProps {
  error: unknown;
  onRetry: () => void;
  busy?: boolean;
}

/** What a link asked for is not there (404), or the link is no sentence that the server knows (400). */
function linkLeadsNowhere(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 404 || error.status === 400);
}

/** Asking again cannot help: the way out is home. */
function WayHome({ error }: { error: unknown }) {
  const lost = linkLeadsNowhere(error);
  return (
    <>
      {lost && (
        <div className="secondary">链接可能不完整，也可能是别的账号的业务。您自己的钱和业务都不受影响。</div>
      )}
      <Button kind="secondary" icon="house" onPress={() => openTab('home')} id="lost-go-home">
        回首页
      </Button>
    </>
  );
}

/** What went wrong in the server's words, what is safe, and what can be done: try again, or go where it is known. */
export function ErrorState({ error, onRetry, busy = false }: ErrorStateProps) {
  const final = error instanceof ApiError && !error.mayHelpToRepeat;
  return (
    <div className="state stack" role="alert">
      <div className="state-icon tone-warn">
        <Icon name="alert" />
      </div>
      <div>{error instanceof ApiError && error.status === 400 ? '这个链接打不开。' : wordsOf(error)}</div>
      {final ? (
        <WayHome error={error} />
      ) : (
        <Button kind="secondary" icon="refresh" busy={busy} onPress={onRetry} id="retry">
          再试一次
        </Button>
      )}
      <TellOfTrouble error={error} />
    </div>
  );
}

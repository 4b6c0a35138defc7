import { Alert, Button } from 'antd';
import { asFailure } from '../api/failure';

interface Props {
  error: unknown;
  /** What is safe, or where the old content stands. */
  more?: string;
  onRetry?: () => void;
}

/** What went wrong, what it means, and a way on. */
export function FailureNote({ error, more, onRetry }: Props) {
  const failure = asFailure(error);
  const asked = failure.kind === 'unavailable' && failure.requestId !== null;
  const notes = [more, asked && `报告问题时请说编号 ${failure.requestId}。`].filter(Boolean);
  return (
    <Alert
      type={failure.kind === 'conflict' ? 'warning' : 'error'}
      showIcon
      role="alert"
      title={failure.words}
      description={notes.length > 0 && notes.join(' ')}
      action={
        onRetry !== undefined && (
          <Button size="small" onClick={onRetry}>
            再试一次
          </Button>
        )
      }
    />
  );
}

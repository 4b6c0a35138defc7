import { timeInWords, type StaffMessage } from '@gjj/shared-types';
import { Button } from 'antd';
import { useRef } from 'react';
import { Link } from 'react-router-dom';
import { Tag } from '../look/Tag';
import type { Reading } from './use-messages';

interface Props {
  message: StaffMessage;
  reading: Reading['one'];
}

/** Paper is followed in its own place. */
function whereTo({ notice, about }: StaffMessage): string {
  if (notice === 'paper-to-collect' || notice === 'paper-overdue') return '/paper';
  if (about.kind === 'moves') return '/moves?show=looking';
  return about.kind === 'case' ? `/cases/${about.caseId}` : `/matters/${about.matterId}`;
}

/** One message; going to what it is about reads it. The focus stays with it when its button goes. */
export function MessageItem({ message, reading }: Props) {
  const { messageId, title, body, sentAt, readAt } = message;
  const link = useRef<HTMLAnchorElement>(null);
  const busy = reading.isPending && reading.variables.messageId === messageId;
  const read = () => reading.mutate(message, { onSuccess: () => link.current?.focus() });
  return (
    <li>
      <div className="people-line">
        <Tag tone={readAt === null ? 'action' : 'neutral'}>{readAt === null ? '未读' : '已读'}</Tag>
        <strong>{title}</strong>
        <span className="quiet">{timeInWords(sentAt)}</span>
      </div>
      <p className="typed">{body}</p>
      <div className="people-line">
        <Link
          ref={link}
          className="message-link"
          to={whereTo(message)}
          aria-label={`看这件：${body}`}
          onClick={() => readAt === null && reading.mutate(message)}
        >
          看这件
        </Link>
        {readAt === null && (
          <Button size="small" aria-label={`标为已读：${body}`} loading={busy} onClick={read}>
            标为已读
          </Button>
        )}
      </div>
    </li>
  );
}

import { useLocation } from 'react-router-dom';
import { useUnread } from './use-messages';

function Count() {
  const unread = useUnread().data ?? 0;
  if (unread === 0) return null;
  return (
    <span className="tag action">
      <span className="only-heard">未读</span>
      {unread}
    </span>
  );
}

/** How many messages this officer has not read; made anew on each page, so that nothing is asked by itself. */
export function UnreadCount() {
  const { pathname } = useLocation();
  return <Count key={pathname} />;
}

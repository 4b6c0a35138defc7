import type { ReactNode } from 'react';
import { Icon } from './Icon';
import type { IconName } from './icon-names';
import './state.css';

/** Nothing here yet, and what could be done about it. */
export function EmptyState({
  icon,
  words,
  children,
}: {
  icon: IconName;
  words: string;
  children?: ReactNode;
}) {
  return (
    <div className="state stack">
      <div className="state-icon">
        <Icon name={icon} />
      </div>
      <div>{words}</div>
      {children}
    </div>
  );
}

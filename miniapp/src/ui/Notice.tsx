import type { Tone } from '@gjj/shared-types';
import type { ReactNode } from 'react';
import { Icon } from './Icon';
import type { IconName } from './icon-names';
import './status-word.css';

const icons: Record<Tone, IconName> = {
  neutral: 'info',
  waiting: 'info',
  action: 'alert',
  good: 'check',
  bad: 'alert',
};

/** Something to know on this page, on a tint. `alert` when it appears after something the person did. */
export function Notice(props: { tone: Tone; children: ReactNode; alert?: boolean; id?: string }) {
  return (
    <div
      className={`notice status-${props.tone}`}
      {...(props.id === undefined ? {} : { id: props.id })}
      {...(props.alert === true ? { role: 'alert' } : {})}
    >
      <div className="notice-icon">
        <Icon name={icons[props.tone]} />
      </div>
      <div className="grow stack-tight">{props.children}</div>
    </div>
  );
}

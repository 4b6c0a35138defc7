import type { Tone } from '@gjj/shared-types';
import { Icon } from './Icon';
import type { IconName } from './icon-names';
import './status-word.css';

const icons: Record<Tone, IconName> = {
  neutral: 'info',
  waiting: 'clock',
  action: 'alert',
  good: 'check',
  bad: 'cross',
};

/** A state as a word with an icon on a tint; the colour only repeats what they say. */
export function StatusWord({ tone, children }: { tone: Tone; children: string }) {
  return (
    <div className={`status status-${tone}`}>
      <Icon name={icons[tone]} />
      <div>{children}</div>
    </div>
  );
}

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

interface StatusWordProps {
  tone: Tone;
  /** Where the tone's own icon does not tell it from its neighbours. */
  icon?: IconName;
  children: string;
}

/** A state as a word with an icon on a tint; the colour only repeats what they say. */
export function StatusWord({ tone, icon = icons[tone], children }: StatusWordProps) {
  return (
    <div className={`status status-${tone}`}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}

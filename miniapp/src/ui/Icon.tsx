import type { IconName } from './icon-names';

/** Always beside a word: the screen reader reads the word. */
export function Icon({ name }: { name: IconName }) {
  return <div className={`icon icon-${name}`} aria-hidden />;
}

import { StatusWord } from '@/ui/StatusWord';
import './standing-word.css';
import type { ItemStanding } from './item-standing';

/** How an item stands for the member, as a word with an icon, and in few words why. */
export function StandingWord({ standing: { tone, icon, word, why } }: { standing: ItemStanding }) {
  return (
    <div className="standing stack-tight">
      <StatusWord tone={tone} icon={icon}>
        {word}
      </StatusWord>
      {why !== null && <div>{why}</div>}
    </div>
  );
}

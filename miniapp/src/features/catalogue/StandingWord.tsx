import { StatusWord } from '@/ui/StatusWord';
import type { ItemStanding } from './item-standing';

/** How an item stands for the member, as a word with an icon, and in few words why. */
export function StandingWord({ standing }: { standing: ItemStanding }) {
  return (
    <div className="stack-tight">
      <StatusWord tone={standing.tone}>{standing.word}</StatusWord>
      {standing.why !== null && <div>{standing.why}</div>}
    </div>
  );
}

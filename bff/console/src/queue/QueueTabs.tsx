import type { CaseState, QueuePage } from '@gjj/shared-types';
import { queueTabs } from './queue-tabs';

interface Props {
  counts: QueuePage['counts'];
  chosen: CaseState | undefined;
  onChoose: (state: CaseState | undefined) => void;
}

export function QueueTabs({ counts, chosen, onChoose }: Props) {
  return (
    <fieldset className="queue-tabs" aria-label="按状态看">
      {queueTabs(counts, chosen).map((tab) => (
        <button
          key={tab.words}
          type="button"
          aria-pressed={tab.state === chosen}
          onClick={() => onChoose(tab.state)}
        >
          {tab.words} <b>{tab.count}</b>
        </button>
      ))}
    </fieldset>
  );
}

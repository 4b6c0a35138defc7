import type { MandateState, MandateSummary, Tone } from '@gjj/shared-types';
import { open } from '@/platform/navigate';
import { LinkRow } from '@/ui/LinkRow';
import { StatusWord } from '@/ui/StatusWord';

const stateWords: Record<MandateState, string> = {
  asked: '等答应',
  active: '委托中',
  declined: '没有答应',
  lapsed: '没有生效',
  ended: '已结束',
};
const tones: Record<MandateState, Tone> = {
  asked: 'waiting',
  active: 'good',
  declined: 'neutral',
  lapsed: 'neutral',
  ended: 'neutral',
};

export function MandateStateWord({ state }: Pick<MandateSummary, 'state'>) {
  return <StatusWord tone={tones[state]}>{stateWords[state]}</StatusWord>;
}

export function MandateRow({ mandate }: { mandate: MandateSummary }) {
  return (
    <LinkRow
      id={`mandate-${mandate.mandateId}`}
      title={
        <div className="row row-wrap row-between">
          <div className="strong">{mandate.otherName}</div>
          <MandateStateWord state={mandate.state} />
        </div>
      }
      detail={
        <div className="stack-tight">
          <div>{mandate.items.map(({ itemName }) => itemName).join('、')}</div>
          <div>{mandate.sentence}</div>
        </div>
      }
      onPress={() => open('/packages/mandate/mandate/index', { mandate: mandate.mandateId })}
    />
  );
}

import type { StandingOrderSummary, StandingState, Tone } from '@gjj/shared-types';
import { open } from '@/platform/navigate';
import { LinkRow } from '@/ui/LinkRow';
import { StatusWord } from '@/ui/StatusWord';

const stateWords: Record<StandingState, string> = { active: '约定中', paused: '已暂停', ended: '已结束' };
const tones: Record<StandingState, Tone> = { active: 'good', paused: 'action', ended: 'neutral' };

export function OrderState({ state }: Pick<StandingOrderSummary, 'state'>) {
  return <StatusWord tone={tones[state]}>{stateWords[state]}</StatusWord>;
}

export function OrderRow({ order }: { order: StandingOrderSummary }) {
  return (
    <LinkRow
      id={`order-${order.orderId}`}
      title={
        <div className="row row-wrap row-between">
          <div className="strong">{order.itemName}</div>
          <OrderState state={order.state} />
        </div>
      }
      detail={
        <div className="stack-tight">
          <div>
            {order.whenWords}，{order.amountWords}
          </div>
          <div>{order.sentence}</div>
        </div>
      }
      onPress={() => open('/packages/standing/order/index', { order: order.orderId })}
    />
  );
}

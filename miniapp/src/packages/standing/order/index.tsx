import { dayWithYear, type StandingOrder } from '@gjj/shared-types';
import { MemberOnly } from '@/features/session/MemberOnly';
import { OrderActions, Resume } from '@/features/standing/OrderActions';
import { OrderState } from '@/features/standing/OrderRow';
import { Runs } from '@/features/standing/Runs';
import { useStandingOrder } from '@/features/standing/use-standing';
import { usePageParam, useShown } from '@/platform/lifecycle';
import { Card } from '@/ui/Card';
import { Loaded } from '@/ui/Loaded';
import { Notice } from '@/ui/Notice';
import { PageFrame } from '@/ui/PageFrame';
import { PastSteps } from '@/ui/PastSteps';
import { Pair } from '@/ui/Pair';

function Head({ order }: { order: StandingOrder }) {
  return (
    <Card>
      <div>
        <OrderState state={order.state} />
      </div>
      <h2 className="reset title" id="order-sentence">
        {order.sentence}
      </h2>
      <div>
        <Pair name="什么时候">{order.whenWords}</Pair>
        <Pair name="多少">{order.amountWords}</Pair>
        <Pair name={order.toLoan ? '直接冲还' : '付到'}>
          {order.bankName} <span className="whole">{`尾号 ${order.cardLast4}`}</span>
        </Pair>
        <Pair name="到哪天">{dayWithYear(order.endOn)}</Pair>
      </div>
    </Card>
  );
}

function Why({ order }: { order: StandingOrder }) {
  if (order.why === null) return null;
  return (
    <Notice tone={order.state === 'paused' ? 'action' : 'neutral'} id="order-why">
      {order.why.reasons.map((words) => (
        <div key={words} className="strong">
          {words}
        </div>
      ))}
      {order.why.remedies.map((words) => (
        <div key={words}>{words}</div>
      ))}
      {order.state === 'paused' && <div>情况没有问题了，请点下面的“恢复”。</div>}
    </Notice>
  );
}

/** One order: how it stands, why, a year of its runs, and what one can do with it. */
export default function OrderPage() {
  const query = useStandingOrder(usePageParam('order'));
  useShown(() => void query.refetch());
  const order = query.data;
  const mayResume = order?.allowedActions.includes('resume') === true;
  return (
    <PageFrame title={order?.itemName ?? '约定提取'} {...(mayResume && { action: <Resume order={order} /> })}>
      <MemberOnly what="看约定提取">
        <Loaded query={query} cards={3}>
          {(shown) => (
            <div className="stack-wide">
              <Head order={shown} />
              <Why order={shown} />
              <Runs runs={shown.runs} />
              <OrderActions order={shown} />
              <PastSteps title="经过" steps={shown.timeline} />
            </div>
          )}
        </Loaded>
      </MemberOnly>
    </PageFrame>
  );
}

import { useState } from 'react';
import type { StandingOrder } from '@gjj/shared-types';
import { call } from '@/api/call';
import { open } from '@/platform/navigate';
import { tellBriefly } from '@/platform/tell';
import { Button } from '@/ui/Button';
import { Sheet } from '@/ui/Sheet';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';
import { noteOrder, orderFailed } from './use-standing';

const steps = {
  pause: {
    call: 'pauseStandingOrder',
    words: '暂停',
    title: '暂停这份约定？',
    means: '暂停以后不会自动申请，落在暂停里的不补。什么时候都可以恢复。已经提交的申请照常办。',
    done: '已暂停',
    kind: 'secondary',
  },
  end: {
    call: 'endStandingOrder',
    words: '结束约定',
    title: '结束这份约定？',
    means: '结束以后不会再自动申请，要再约定得重新签。已经提交的申请照常办。',
    done: '已结束',
    kind: 'quiet',
  },
} as const;

function Step({ order, step }: { order: StandingOrder; step: keyof typeof steps }) {
  const [asking, setAsking] = useState(false);
  const work = useWork();
  const { words, title, means, done, kind, call: name } = steps[step];
  const go = async () => {
    const { orderId, version } = order;
    const sent = () => call(name, { params: { orderId }, body: { version } }).then(noteOrder, orderFailed);
    if (!(await work.run(sent))) return;
    setAsking(false);
    tellBriefly(done);
  };
  return (
    <>
      <Button kind={kind} id={`standing-${step}`} onPress={() => setAsking(true)}>
        {words}
      </Button>
      <Sheet open={asking} title={title} closeWords="不了" onClose={() => setAsking(false)}>
        <div>{means}</div>
        <WorkError error={work.error} />
        <Button kind="danger" id={`standing-${step}-confirm`} busy={work.busy} onPress={() => void go()}>
          {words}
        </Button>
      </Sheet>
    </>
  );
}

/** 暂停、改、结束; what is offered is the server's to say. */
export function OrderActions({ order }: { order: StandingOrder }) {
  const may = (action: StandingOrder['allowedActions'][number]) => order.allowedActions.includes(action);
  return (
    <div className="stack">
      {may('change') && (
        <Button
          kind="secondary"
          id="standing-change"
          onPress={() =>
            open('/packages/standing/terms/index', { item: order.itemCode, order: order.orderId })
          }
        >
          改日子、金额、银行卡或期限
        </Button>
      )}
      {may('pause') && <Step order={order} step="pause" />}
      {may('end') && <Step order={order} step="end" />}
    </div>
  );
}

/** The one thing that a paused order waits for. */
export function Resume({ order }: { order: StandingOrder }) {
  const work = useWork();
  const go = async () => {
    const { orderId, version } = order;
    const sent = () =>
      call('resumeStandingOrder', { params: { orderId }, body: { version } }).then(noteOrder, orderFailed);
    if (await work.run(sent)) tellBriefly('已恢复');
  };
  return (
    <>
      <WorkError error={work.error} />
      <Button id="standing-resume" busy={work.busy} onPress={() => void go()}>
        恢复
      </Button>
    </>
  );
}

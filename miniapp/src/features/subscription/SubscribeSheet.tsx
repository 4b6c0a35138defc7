import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Sheet } from '@/ui/Sheet';
import type { Subscription } from './use-subscription';

/** In the demo in a browser: what WeChat's own popup would ask. */
export function SubscribeSheet({ subscription }: { subscription: Subscription }) {
  return (
    <Sheet
      open={subscription.sheetOpen}
      title="“住房公积金”申请发送一次以下消息"
      closeWords="拒绝"
      onClose={() => void subscription.answer('reject')}
    >
      <Card tint>
        {subscription.offer?.templates.map((template) => (
          <div key={template.templateId}>· {template.words}</div>
        ))}
      </Card>
      <div className="secondary">这是模仿微信的弹窗。每同意一次，各发一条。</div>
      <Button id="subscribe-accept" onPress={() => void subscription.answer('accept')}>
        允许
      </Button>
    </Sheet>
  );
}

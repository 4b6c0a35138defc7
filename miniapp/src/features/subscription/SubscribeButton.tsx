import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { SubscribeSheet } from './SubscribeSheet';
import { useSubscription } from './use-subscription';

/** One tap to get the result as a WeChat message; where there is no WeChat, what comes instead. */
export function SubscribeButton() {
  const subscription = useSubscription();
  if (!subscription.possible)
    return <div className="secondary">有结果时，我们发短信到您的手机，也会放进“消息”。</div>;
  if (subscription.accepted)
    return (
      <Notice tone="good" alert id="subscribed">
        <div>好的，有结果就发微信告诉您。</div>
      </Notice>
    );
  return (
    <div>
      <Button kind="secondary" icon="bell" id="subscribe" onPress={() => void subscription.ask()}>
        有结果发微信告诉我
      </Button>
      <SubscribeSheet subscription={subscription} />
    </div>
  );
}

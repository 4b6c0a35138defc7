import { findDeskPhoneCode, hasDeskPerson } from '@/platform/demo-desk';
import { Button } from '@/ui/Button';
import { useWork } from '@/ui/use-work';

/** In the demo the desk's WeChat hands out the code; in a plain browser there is no such button. */
export function WechatPhoneButton({ onCode }: { onCode: (code: string) => void }) {
  const work = useWork();
  if (!hasDeskPerson()) return null;
  const ask = async () => {
    const code = await findDeskPhoneCode();
    if (code !== null) onCode(code);
  };
  return (
    <Button id="wechat-phone" kind="secondary" busy={work.busy} onPress={() => void work.run(ask)}>
      用微信里的手机号
    </Button>
  );
}

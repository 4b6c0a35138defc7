import { Button } from '@tarojs/components';

/** WeChat's own button hands out a code for the phone number; any other button gives nothing. */
export function WechatPhoneButton({ onCode }: { onCode: (code: string) => void }) {
  return (
    <Button
      id="wechat-phone"
      className="reset button button-secondary"
      openType="getPhoneNumber"
      onGetPhoneNumber={({ detail }) => {
        if (detail.code !== undefined && detail.code !== '') onCode(detail.code);
      }}
    >
      用微信里的手机号
    </Button>
  );
}

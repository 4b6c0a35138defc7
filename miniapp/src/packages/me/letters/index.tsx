import { setElder, useSettings } from '@/features/settings/settings';
import { Card, Rows } from '@/ui/Card';
import { PageFrame } from '@/ui/PageFrame';
import { Toggle } from '@/ui/Toggle';

export default function LettersPage() {
  const elder = useSettings((settings) => settings.elder);
  return (
    <PageFrame title="大字版">
      <Rows>
        <Toggle id="elder-mode" label="大字版" on={elder} onChange={setElder} />
      </Rows>
      <div className="secondary">字更大，按钮更大，每一屏内容更少。换手机登录也会记得。</div>
      <Card>
        <div className="secondary">看看效果</div>
        <div className="title">11月25日（周三）前答复您</div>
        <div className="numeric">可提取 ¥5,400.00</div>
      </Card>
    </PageFrame>
  );
}

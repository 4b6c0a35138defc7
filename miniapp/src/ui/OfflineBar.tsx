import { useSettings } from '@/features/settings/settings';
import { Icon } from './Icon';

export function OfflineBar() {
  const online = useSettings((settings) => settings.online);
  if (online) return null;
  return (
    <div className="bar" role="status">
      <Icon name="offline" />
      <div className="grow">现在没有网络，下面是上次看到的内容。您填的会先存在手机里。</div>
    </div>
  );
}

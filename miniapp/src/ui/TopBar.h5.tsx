import { goBack } from '@/platform/navigate';
import { Icon } from './Icon';

/** The browser has no bar of WeChat's: title and way back are ours. */
export function TopBar({ title, back, onBack }: { title: string; back: boolean; onBack?: () => void }) {
  return (
    <div className="top-bar">
      {back && (
        <button type="button" className="reset top-bar-back" aria-label="返回" onClick={onBack ?? goBack}>
          <Icon name="chevron-left" />
        </button>
      )}
      <h1 className="reset top-bar-title grow">{title}</h1>
    </div>
  );
}

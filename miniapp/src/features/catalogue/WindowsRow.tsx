import { windowsNowInWords } from '@gjj/shared-types';
import { today } from '@/platform/clock';
import { open } from '@/platform/navigate';
import { Rows } from '@/ui/Card';
import { LinkRow } from '@/ui/LinkRow';
import { isOfNow, useWindowsNow } from './use-catalogue';

/** On the home page: is any window open, and the way to where they are. Nothing where that is not known now. */
export function WindowsRow() {
  const query = useWindowsNow();
  if (query.data === undefined || !isOfNow(query)) return null;
  const words = windowsNowInWords(query.data.windows, today());
  if (words === null) return null;
  return (
    <Rows>
      <LinkRow
        id="windows-now"
        icon="pin"
        title="服务窗口"
        detail={words}
        onPress={() => open('/packages/guide/windows/index', {})}
      />
    </Rows>
  );
}

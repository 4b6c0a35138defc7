import { useSession } from '@/api/session';
import { callPhone } from '@/platform/tell';
import { Button } from '@/ui/Button';

export const useHotline = () => useSession((session) => session.me?.hotline ?? '12329');

/** A person to ask, one tap away. */
export function CallCentre({ id }: { id: string }) {
  const hotline = useHotline();
  return (
    <Button kind="secondary" icon="phone" id={id} onPress={() => callPhone(hotline)}>
      打 {hotline} 问清楚
    </Button>
  );
}

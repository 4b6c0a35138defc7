import type { Centre, Tone, WindowStatus } from '@gjj/shared-types';
import { timeOf, windowStatusInWords } from '@gjj/shared-types';
import { open } from '@/platform/navigate';
import { callPhone } from '@/platform/tell';
import { today } from '@/platform/clock';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Loaded } from '@/ui/Loaded';
import { StatusWord } from '@/ui/StatusWord';
import { isOfNow, useWindowsNow } from './use-catalogue';

const tones: Record<WindowStatus['state'], Tone> = { open: 'good', closed: 'neutral', unknown: 'action' };

/** Is somebody there now? */
function Now({ status }: { status: WindowStatus }) {
  const words = windowStatusInWords(status, today());
  return words === null ? null : <StatusWord tone={tones[status.state]}>{words}</StatusWord>;
}

/** As the window said a while ago. */
function Waiting({ count, at }: NonNullable<Centre['windows'][number]['waiting']>) {
  const words = count === 0 ? '没有人在等' : `${count} 人在等`;
  return (
    <div>
      {words}（{timeOf(at)} 窗口报的）
    </div>
  );
}

interface PlaceProps {
  place: Centre['windows'][number];
  fresh: boolean;
  /** For which somebody means to go; left out: they do not say. */
  itemCode?: string | undefined;
}

function Place({ place, fresh, itemCode }: PlaceProps) {
  return (
    <Card>
      <div className="strong">{place.name}</div>
      {fresh && place.status !== undefined && <Now status={place.status} />}
      {fresh && place.waiting !== undefined && <Waiting {...place.waiting} />}
      <div className="secondary">
        <div>{place.address}</div>
        <div>{place.hours}</div>
        {place.weekendHours !== null && <div>周末值班：{place.weekendHours}</div>}
        {place.receivesOnly && <div>这里只收材料，由中心审核办理</div>}
      </div>
      {place.takesBookings && (
        <Button
          small
          kind="secondary"
          icon="clock"
          label={`预约时间：${place.name}`}
          onPress={() =>
            open('/packages/booking/new/index', {
              district: place.districtCode,
              ...(itemCode !== undefined && { item: itemCode }),
            })
          }
        >
          预约时间
        </Button>
      )}
    </Card>
  );
}

/** Where people are: windows with address and hours, who is there now, and the telephone. */
export function WindowList({ itemCode }: { itemCode?: string }) {
  const query = useWindowsNow();
  const fresh = isOfNow(query);
  return (
    <Loaded query={query}>
      {(centre) => (
        <div className="stack">
          <Button kind="secondary" icon="phone" id="call-hotline" onPress={() => callPhone(centre.hotline)}>
            拨打 {centre.hotline}
          </Button>
          {centre.windows.map((place) => (
            <Place key={place.name} place={place} fresh={fresh} itemCode={itemCode} />
          ))}
        </div>
      )}
    </Loaded>
  );
}

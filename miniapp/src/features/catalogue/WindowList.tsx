import { Card } from '@/ui/Card';
import { Loaded } from '@/ui/Loaded';
import { Button } from '@/ui/Button';
import { callPhone } from '@/platform/tell';
import { useCentre } from './use-catalogue';

/** Where people are: windows with address and hours, and the telephone. */
export function WindowList() {
  const query = useCentre();
  return (
    <Loaded query={query}>
      {(centre) => (
        <div className="stack">
          <Button kind="secondary" icon="phone" id="call-hotline" onPress={() => callPhone(centre.hotline)}>
            拨打 {centre.hotline}
          </Button>
          {centre.windows.map((place) => (
            <Card key={place.name}>
              <div className="strong">{place.name}</div>
              <div className="secondary">
                <div>{place.address}</div>
                <div>{place.hours}</div>
                {place.weekendHours !== null && <div>周末值班：{place.weekendHours}</div>}
                {place.receivesOnly && <div>这里只收材料，由中心审核办理</div>}
              </div>
            </Card>
          ))}
        </div>
      )}
    </Loaded>
  );
}

import { useStandingOrders } from './use-standing';
import { open } from '@/platform/navigate';
import { Rows } from '@/ui/Card';
import { LinkRow } from '@/ui/LinkRow';

const everyWords = { month: '每月', year: '每年' } as const;

/** On the page of an item: that it can be agreed on, or the order that there is. */
export function StandingRow({ itemCode }: { itemCode: string }) {
  const { data } = useStandingOrders();
  const offer = data?.offers.find((one) => one.itemCode === itemCode);
  if (offer === undefined) return null;
  const { orderId, periods } = offer;
  const often = everyWords[periods[0]!];
  return (
    <Rows>
      {orderId === null ? (
        <LinkRow
          id="standing-offer"
          icon="refresh"
          title={`约定${often}提取，不用每次申请`}
          detail="签一次，到日子自动办"
          onPress={() => open('/packages/standing/offer/index', { item: itemCode })}
        />
      ) : (
        <LinkRow
          id="standing-order"
          icon="refresh"
          title="看我的约定提取"
          onPress={() => open('/packages/standing/order/index', { order: orderId })}
        />
      )}
    </Rows>
  );
}

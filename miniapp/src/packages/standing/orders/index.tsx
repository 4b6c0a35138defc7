import type { StandingOfferSummary } from '@gjj/shared-types';
import { MemberOnly } from '@/features/session/MemberOnly';
import { OrderRow } from '@/features/standing/OrderRow';
import { useStandingOrders } from '@/features/standing/use-standing';
import { useShown } from '@/platform/lifecycle';
import { open, openTab } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Rows, Section } from '@/ui/Card';
import { EmptyState } from '@/ui/EmptyState';
import { LinkRow } from '@/ui/LinkRow';
import { Loaded } from '@/ui/Loaded';
import { PageFrame } from '@/ui/PageFrame';

function Offers({ offers }: { offers: readonly StandingOfferSummary[] }) {
  const free = offers.filter(({ orderId }) => orderId === null);
  if (free.length === 0) return null;
  return (
    <Section title="可以约定的">
      <Rows>
        {free.map(({ itemCode, itemName }) => (
          <LinkRow
            key={itemCode}
            id={`offer-${itemCode}`}
            title={itemName}
            detail="签一次，到日子自动办，不用每次申请"
            onPress={() => open('/packages/standing/offer/index', { item: itemCode })}
          />
        ))}
      </Rows>
    </Section>
  );
}

/** 约定提取: what I agreed on, and what I could. */
export default function OrdersPage() {
  const query = useStandingOrders();
  useShown(() => void query.refetch());
  return (
    <PageFrame title="约定提取">
      <MemberOnly what="看和签约定提取">
        <Loaded query={query}>
          {({ orders, offers }) => (
            <div className="stack-wide">
              {orders.length === 0 && offers.length === 0 && (
                <EmptyState icon="refresh" words="本中心现在没有可以约定的业务，可以一次一次申请。">
                  <Button kind="secondary" onPress={() => openTab('services')}>
                    看看能办什么
                  </Button>
                </EmptyState>
              )}
              {orders.length > 0 && (
                <Section title="我的约定">
                  <Rows>
                    {orders.map((order) => (
                      <OrderRow key={order.orderId} order={order} />
                    ))}
                  </Rows>
                </Section>
              )}
              <Offers offers={offers} />
            </div>
          )}
        </Loaded>
      </MemberOnly>
    </PageFrame>
  );
}

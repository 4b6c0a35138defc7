import { dayWithYear, staffEndpoints, standingGoalInWords, type StaffStandingOrder } from '@gjj/shared-types';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { call } from '../api/call';
import { FailureNote } from '../look/FailureNote';
import { SignStanding } from './SignStanding';

function Done({ order }: { order: StaffStandingOrder }) {
  const { itemName, whenWords, amountWords, endOn, nextOn } = order;
  const next = nextOn === null ? '' : `下一次${dayWithYear(nextOn)}。`;
  return (
    <Alert
      type="success"
      showIcon
      title={`约定签好了：${itemName}`}
      description={`${whenWords}，${amountWords}，${standingGoalInWords(order)}，到${dayWithYear(endOn)}为止。${next}职工在手机“约定提取”里看得到，随时可以暂停或者结束。`}
    />
  );
}

/** 约定提取 of whoever stands here, themselves. Fetched when it is asked for, and not before. */
export function VisitStanding({ visit }: { visit: string }) {
  const [wanted, want] = useState(false);
  const [itemCode, choose] = useState<string | null>(null);
  const [order, setOrder] = useState<StaffStandingOrder | null>(null);
  const query = useQuery({
    queryKey: ['visit-standing', visit, itemCode, order?.orderId],
    queryFn: () => call(staffEndpoints.showVisitStanding, { body: { visit, itemCode } }),
    enabled: wanted,
  });
  const { data } = query;
  return (
    <section aria-labelledby="visit-standing">
      <h3 id="visit-standing">约定提取</h3>
      {!wanted && <Button onClick={() => want(true)}>签约定提取</Button>}
      {query.isError && <FailureNote error={query.error} onRetry={() => void query.refetch()} />}
      {order !== null && <Done order={order} />}
      {data?.offers.length === 0 && <p className="quiet">本中心没有可以约定的业务。</p>}
      {data !== undefined && (
        <ul className="intake-results">
          {data.offers.map((offer) => (
            <li key={offer.itemCode} className="intake-result">
              <strong>{offer.itemName}</strong>
              {offer.orderId === null ? (
                <Button
                  aria-label={`约定：${offer.itemName}`}
                  aria-pressed={offer.itemCode === itemCode}
                  onClick={() => choose(offer.itemCode)}
                >
                  约定
                </Button>
              ) : (
                <span className="quiet">已经有一份约定</span>
              )}
            </li>
          ))}
        </ul>
      )}
      {data?.offer != null && data.offer.orderId === null && (
        <SignStanding
          key={data.offer.itemCode}
          {...{ visit, offer: data.offer, cards: data.cards }}
          onSigned={(signed) => {
            setOrder(signed);
            choose(null);
          }}
        />
      )}
    </section>
  );
}

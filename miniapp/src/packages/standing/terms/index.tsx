import { useState } from 'react';
import { findAnswerProblems, type StandingOffer, type StandingOrder } from '@gjj/shared-types';
import { MemberOnly } from '@/features/session/MemberOnly';
import {
  emptyForm,
  findTermProblems,
  formKey,
  formOf,
  withOnlyChoices,
  type TermsForm,
} from '@/features/standing/terms-form';
import { TermsFields } from '@/features/standing/TermsFields';
import { useStandingOffer, useStandingOrder } from '@/features/standing/use-standing';
import { today } from '@/platform/clock';
import { focusOn } from '@/platform/focus-on';
import { usePageParam } from '@/platform/lifecycle';
import { open } from '@/platform/navigate';
import { useKept } from '@/platform/use-kept';
import { Button } from '@/ui/Button';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { Loaded } from '@/ui/Loaded';
import { PageFrame } from '@/ui/PageFrame';
import { stillSo } from '@/ui/still-so';

function problemsOf(form: TermsForm, offer: StandingOffer, order: StandingOrder | undefined) {
  if (order !== undefined) return findTermProblems(form, offer);
  const answers = findAnswerProblems(offer.questions, form.answers, { complete: true, today: today() });
  return { ...answers, ...findTermProblems(form, offer) };
}

function Form({ offer, order }: { offer: StandingOffer; order: StandingOrder | undefined }) {
  const begun = order === undefined ? emptyForm : formOf(order);
  const kept = useKept<TermsForm>(formKey(offer.itemCode, order?.orderId ?? ''), begun);
  const [said, setSaid] = useState<Record<string, string>>({});
  const form = withOnlyChoices(kept.value, offer);
  const now = problemsOf(form, offer, order);
  const problems = stillSo(said, now);
  const go = () => {
    setSaid(now);
    if (Object.keys(now).length > 0) return focusOn('error-summary');
    kept.put(form);
    const which = order === undefined ? {} : { order: order.orderId };
    open('/packages/standing/sign/index', { item: offer.itemCode, ...which });
  };
  return (
    <div className="stack-wide">
      <ErrorSummary problems={Object.entries(problems).map(([id, words]) => ({ id, words }))} />
      <TermsFields
        offer={offer}
        form={form}
        put={kept.put}
        problems={problems}
        presentEnd={order?.endOn ?? null}
      />
      <Button id="standing-next" onPress={go}>
        下一步：核对
      </Button>
    </div>
  );
}

/** Day, sum, end and card; of a new order, or of one that is changed. */
export default function TermsPage() {
  const itemCode = usePageParam('item');
  const orderId = usePageParam('order');
  const offers = useStandingOffer(itemCode);
  const orders = useStandingOrder(orderId);
  return (
    <PageFrame title={orderId === '' ? '选日子和金额' : '改约定'}>
      <MemberOnly what="约定提取">
        <Loaded query={offers} cards={2}>
          {(offer) =>
            orderId === '' ? (
              <Form offer={offer} order={undefined} />
            ) : (
              <Loaded query={orders} cards={2}>
                {(order) => <Form offer={offer} order={order} />}
              </Loaded>
            )
          }
        </Loaded>
      </MemberOnly>
    </PageFrame>
  );
}

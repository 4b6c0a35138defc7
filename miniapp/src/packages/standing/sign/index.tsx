import { useState } from 'react';
import {
  dayInWords,
  dayWithYear,
  fundLoanName,
  standingAmountInWords,
  standingNeedsSignature,
  standingWhenInWords,
  type StandingOffer,
  type StandingOrder,
  type StandingTerms,
} from '@gjj/shared-types';
import { cardInWords, useCards } from '@/features/cards/use-cards';
import { MemberOnly } from '@/features/session/MemberOnly';
import { changeOrder, signOrder } from '@/features/standing/send-order';
import { notSigned, SignFields, signingProblems } from '@/features/standing/SignFields';
import { emptyForm, formKey, termsOf, type TermsForm } from '@/features/standing/terms-form';
import { useStandingOffer, useStandingOrder, useStandingPreview } from '@/features/standing/use-standing';
import { today } from '@/platform/clock';
import { focusOn } from '@/platform/focus-on';
import { usePageParam } from '@/platform/lifecycle';
import { goBack, startOver } from '@/platform/navigate';
import { tellBriefly } from '@/platform/tell';
import { useKept } from '@/platform/use-kept';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { Loaded } from '@/ui/Loaded';
import { Notice } from '@/ui/Notice';
import { PageFrame } from '@/ui/PageFrame';
import { Pair } from '@/ui/Pair';
import { stillSo } from '@/ui/still-so';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';

interface AgreedProps {
  offer: StandingOffer;
  terms: StandingTerms;
  before: StandingTerms | undefined;
}

function Agreed({ offer, terms, before }: AgreedProps) {
  const cards = useCards();
  const card = cards.data?.cards.find(({ cardId }) => cardId === terms.cardId);
  const rows: [string, string, string | undefined][] = [
    ['什么时候', standingWhenInWords(terms), before && standingWhenInWords(before)],
    ['多少', standingAmountInWords(terms.amount), before && standingAmountInWords(before.amount)],
    terms.cardId === null
      ? ['直接冲还', loanInWords(offer), undefined]
      : ['付到', card === undefined ? '您选的卡' : cardInWords(card), undefined],
    ['到哪天', dayWithYear(terms.endOn), before && dayWithYear(before.endOn)],
  ];
  return (
    <Card>
      {rows.map(([name, words, was]) => (
        <Pair key={name} name={name}>
          <div className="strong">{words}</div>
          {was !== undefined && was !== words && <div className="secondary">原来是{was}</div>}
        </Pair>
      ))}
    </Card>
  );
}

const loanInWords = ({ loan }: StandingOffer) =>
  loan === null ? fundLoanName : `${fundLoanName} 尾号 ${loan.last4}，不经过银行卡`;

/** The first three, then how many there are and the last: a dozen dates in a row nobody reads. */
function Days({ offer, terms }: { offer: StandingOffer; terms: StandingTerms }) {
  const query = useStandingPreview(offer.itemCode, terms);
  return (
    <Section title="会在这些日子自动申请">
      <Loaded query={query} cards={1}>
        {({ plans }) => (
          <Card>
            <div>
              {plans.slice(0, 3).map(({ period, plannedOn }, index) => (
                <Pair key={period} name={`第 ${index + 1} 次`}>
                  {dayInWords(plannedOn, today())}
                </Pair>
              ))}
              {plans.length > 3 && (
                <Pair name={`第 ${plans.length} 次`}>{dayInWords(plans.at(-1)!.plannedOn, today())}</Pair>
              )}
            </div>
            <div className="secondary">{offer.dayOffWords}。</div>
          </Card>
        )}
      </Loaded>
    </Section>
  );
}

function signWords(changes: boolean, needed: boolean): string {
  if (!needed) return '确认修改';
  return changes ? '签名并修改' : '签名并约定';
}

function Check({ offer, order }: { offer: StandingOffer; order: StandingOrder | undefined }) {
  const { itemCode } = offer;
  const kept = useKept<TermsForm>(formKey(itemCode, order?.orderId ?? ''), emptyForm);
  const [signing, setSigning] = useState(notSigned);
  const [said, setSaid] = useState<Record<string, string>>({});
  const work = useWork();
  const terms = termsOf(kept.value, offer);
  if (terms === null)
    return (
      <Notice tone="neutral">
        <div>还没有填好，请返回上一步。</div>
        <Button small kind="secondary" onPress={goBack}>
          返回
        </Button>
      </Notice>
    );
  const needed = order === undefined || standingNeedsSignature(order.terms, terms);
  const toLoan = terms.cardId === null;
  const now = needed ? signingProblems(signing, toLoan) : {};
  const problems = stillSo(said, now);
  const send = async () => {
    setSaid(now);
    if (Object.keys(now).length > 0) return focusOn('error-summary');
    const signedName = signing.name.trim();
    let orderId = '';
    const done = await work.run(async () => {
      const { answers } = kept.value;
      const sent =
        order === undefined
          ? await signOrder({ itemCode, answers, terms, signedName })
          : await changeOrder(order, terms, needed ? signedName : null);
      ({ orderId } = sent);
    });
    if (!done) return focusOn('work-error');
    kept.drop();
    tellBriefly(order === undefined ? '约定已签好' : '约定已改好');
    startOver('/packages/standing/order/index', { order: orderId });
  };
  return (
    <div className="stack-wide">
      <ErrorSummary problems={Object.entries(problems).map(([id, words]) => ({ id, words }))} />
      <h1 className="reset title">{offer.itemName}</h1>
      <Agreed offer={offer} terms={terms} before={order?.terms} />
      {order === undefined && <Days offer={offer} terms={terms} />}
      {needed && (
        <SignFields offer={offer} toLoan={toLoan} value={signing} onChange={setSigning} problems={problems} />
      )}
      <WorkError error={work.error} />
      <Button id="standing-sign" busy={work.busy} onPress={() => void send()}>
        {signWords(order !== undefined, needed)}
      </Button>
    </div>
  );
}

/** What is agreed on, on which days it will run, consents and signature. */
export default function SignPage() {
  const itemCode = usePageParam('item');
  const orderId = usePageParam('order');
  const offers = useStandingOffer(itemCode);
  const orders = useStandingOrder(orderId);
  return (
    <PageFrame title="核对并签名">
      <MemberOnly what="约定提取">
        <Loaded query={offers} cards={3}>
          {(offer) =>
            orderId === '' ? (
              <Check offer={offer} order={undefined} />
            ) : (
              <Loaded query={orders} cards={3}>
                {(order) => <Check offer={offer} order={order} />}
              </Loaded>
            )
          }
        </Loaded>
      </MemberOnly>
    </PageFrame>
  );
}

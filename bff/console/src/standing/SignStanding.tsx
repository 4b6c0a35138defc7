import {
  dayOf,
  staffEndpoints,
  type StaffStandingOrder,
  type StandingTerms,
  type VisitStanding,
} from '@gjj/shared-types';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Checkbox } from 'antd';
import { useState } from 'react';
import { call, callForBytes } from '../api/call';
import { useRequestId } from '../intake/use-request-id';
import { FailureNote } from '../look/FailureNote';
import { PrintButton } from '../print/PrintButton';
import { standingProblems, startOf, termsOf, type StandingDraft } from './standing-draft';
import { TermsForm } from './TermsForm';

interface Props {
  visit: string;
  offer: NonNullable<VisitStanding['offer']>;
  cards: VisitStanding['cards'];
  onSigned: (order: StaffStandingOrder) => void;
}

const consents = { dataUse: true, bankCard: true, truthful: true };

/** Of one item: filled in with whoever stands here, printed, signed by hand, and taken in. */
export function SignStanding({ visit, offer, cards: known, onSigned }: Props) {
  const [draft, setDraft] = useState(() => startOf(offer));
  const [cards, setCards] = useState(known);
  const [told, setTold] = useState(false);
  const [signed, setSigned] = useState(false);
  const [today] = useState(() => dayOf(new Date().toISOString()));
  const requestId = useRequestId();
  const { itemCode } = offer;
  const found = standingProblems(draft, offer, today);
  const put = (change: Partial<StandingDraft>) => {
    setDraft((now) => ({ ...now, ...change }));
    // What was signed on paper was something else.
    setSigned(false);
  };
  const ready = (): StandingTerms | null => {
    setTold(true);
    return Object.keys(found).length > 0 ? null : termsOf(draft);
  };
  const sign = useMutation({
    mutationFn: (terms: StandingTerms) =>
      call(staffEndpoints.signVisitStanding, {
        body: { visit, itemCode, answers: draft.answers, terms, consents, signedOnPaper: true },
        idempotencyKey: requestId.get(),
      }),
    onSuccess: onSigned,
    onError: (error) => requestId.refused(error),
  });
  const submit = () => {
    const terms = ready();
    if (terms !== null && signed && !sign.isPending) sign.mutate(terms);
  };
  const mayNot = offer.choices.every(({ maySign }) => !maySign);
  if (mayNot)
    return (
      <Alert
        type="info"
        showIcon
        title="现在还不能约定"
        description={offer.choices.flatMap(({ whyNot }) => whyNot).join('')}
      />
    );
  return (
    <>
      <TermsForm
        {...{ visit, offer, cards, draft, put, today }}
        problems={told ? found : {}}
        onCard={(card) => {
          setCards((all) => [...all, card]);
          put({ cardId: card.cardId });
        }}
      />
      <div className="intake-line">
        <PrintButton
          words="打印约定书"
          ready={() => Promise.resolve(ready() !== null)}
          fetchPaper={(size) =>
            callForBytes(staffEndpoints.printVisitStanding, {
              body: { visit, itemCode, terms: termsOf(draft)!, size },
            })
          }
        />
        <Checkbox checked={signed} onChange={({ target }) => setSigned(target.checked)}>
          职工已在约定书上签字
        </Checkbox>
        <Button type="primary" loading={sign.isPending} disabled={!signed} onClick={submit}>
          签好了，约定
        </Button>
      </div>
      {told && Object.keys(found).length > 0 && (
        <output className="field-problem">还有 {Object.keys(found).length} 处没有填好，见红字。</output>
      )}
      {sign.isError && <FailureNote error={sign.error} />}
    </>
  );
}

import { useState } from 'react';
import { ApiError } from '@/api/api-error';
import { findDraftProblems } from '@/features/application/answer-problems';
import { Consents, nothingConsented } from '@/features/application/Consents';
import { NoLongerDraft } from '@/features/application/NoLongerDraft';
import { ReviewAnswers } from '@/features/application/ReviewAnswers';
import { findReviewProblems } from '@/features/application/review-problems';
import { SaveLine } from '@/features/application/SaveLine';
import { submitApplication } from '@/features/application/submit';
import { changeDraft, useDraft } from '@/features/application/use-draft';
import { CardPicker } from '@/features/cards/CardPicker';
import { UndertakingConsent } from '@/features/undertakings/UndertakingConsent';
import { chosenOf } from '@/features/undertakings/undertakings';
import { LockedNotice } from '@/features/safety/LockedNotice';
import { ActingBanner } from '@/features/mandates/ActingBanner';
import { MemberOnly } from '@/features/session/MemberOnly';
import { SubscribeButton } from '@/features/subscription/SubscribeButton';
import { outdate } from '@/api/server-data';
import { today } from '@/platform/clock';
import { focusOn } from '@/platform/focus-on';
import { usePageParam } from '@/platform/lifecycle';
import { open, startOver } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { Loaded } from '@/ui/Loaded';
import { PageFrame } from '@/ui/PageFrame';
import { SignedName } from '@/ui/SignedName';
import { stillSo } from '@/ui/still-so';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';

/** Step 4: 核对, consent and signature. */
export default function ReviewPage() {
  const caseId = usePageParam('case');
  const { query, draft } = useDraft(caseId);
  const [consented, setConsented] = useState(nothingConsented);
  const [signedName, setSignedName] = useState('');
  const [said, setSaid] = useState<Record<string, string>>({});
  const work = useWork();
  const found = query.data;
  const undertakes = found !== undefined && chosenOf(found).length > 0;
  const now =
    found === undefined || draft === undefined
      ? {}
      : findReviewProblems(
          findDraftProblems(found, draft, today()),
          draft.cardId,
          consented,
          signedName,
          undertakes,
        );
  const problems = stillSo(said, now);
  const submit = async () => {
    if (found === undefined || draft === undefined) return;
    setSaid(now);
    if (Object.keys(now).length > 0) return focusOn('error-summary');
    const amountFen = (found.closesAccount ? found.eligibility?.capFen : null) ?? draft.amountFen ?? 0;
    const done = await work.run(() =>
      submitApplication(caseId, { amountFen, cardId: draft.cardId ?? '', signedName, undertakes }).catch(
        (error: unknown) => {
          // Something changed meanwhile: show the newest before the person signs again.
          if (error instanceof ApiError && error.status === 409) outdate('case');
          throw error;
        },
      ),
    );
    if (done) startOver('/packages/apply/receipt/index', { case: caseId });
    else focusOn('work-error');
  };
  return (
    <PageFrame
      title={found?.itemName ?? '核对'}
      step={4}
      action={
        found === undefined ? undefined : (
          <Button
            id="submit"
            busy={work.busy}
            disabled={found.state !== 'draft'}
            onPress={() => void submit()}
          >
            签名并提交
          </Button>
        )
      }
    >
      <ErrorSummary problems={Object.entries(problems).map(([id, words]) => ({ id, words }))} />
      <WorkError error={work.error} />
      <MemberOnly what="接着办这份申请">
        <Loaded query={query} cards={3}>
          {(one) => (
            <div className="stack-wide">
              <ActingBanner found={one} />
              <NoLongerDraft found={one} />
              <LockedNotice />
              {draft !== undefined && (
                <ReviewAnswers
                  found={one}
                  draft={draft}
                  onChangeAnswers={() => open('/packages/apply/answers/index', { case: caseId })}
                  onChangeMaterials={() => open('/packages/apply/materials/index', { case: caseId })}
                />
              )}
              <Section title="钱付到哪张卡">
                <Card>
                  {one.actingFor === undefined ? (
                    <CardPicker
                      value={draft?.cardId ?? null}
                      onChange={(cardId) => changeDraft(caseId, { cardId })}
                    />
                  ) : (
                    <div>{`${one.actingFor.name} 签委托时选的那张卡，是他自己的。`}</div>
                  )}
                </Card>
              </Section>
              <Section title="请您同意">
                <Consents found={one} value={consented} onChange={setConsented} />
              </Section>
              <UndertakingConsent
                found={one}
                checked={consented.undertakings}
                onChange={(undertakings) => setConsented({ ...consented, undertakings })}
              />
              {one.actingFor === undefined && (
                <Section title="结果怎么告诉您">
                  <Card>
                    <SubscribeButton />
                  </Card>
                </Section>
              )}
              <Section title="签名">
                <Card>
                  <SignedName
                    value={signedName}
                    onChange={setSignedName}
                    error={problems['signed-name']}
                    own={one.actingFor !== undefined}
                  />
                </Card>
              </Section>
              {draft !== undefined && <SaveLine draft={draft} />}
            </div>
          )}
        </Loaded>
      </MemberOnly>
    </PageFrame>
  );
}

import { useState } from 'react';
import type { MemberCase } from '@gjj/shared-types';
import { AmountField } from '@/features/application/AmountField';
import { amountKey, findDraftProblems } from '@/features/application/answer-problems';
import { findDraft } from '@/features/application/draft-store';
import { leaveForm } from '@/features/application/leave-form';
import { NoLongerDraft } from '@/features/application/NoLongerDraft';
import { QuestionField } from '@/features/application/QuestionField';
import { saveSoon } from '@/features/application/save-draft';
import { SaveLine } from '@/features/application/SaveLine';
import { SensitiveConsentCard } from '@/features/application/SensitiveConsentCard';
import { changeAnswer, changeDraft, useDraft } from '@/features/application/use-draft';
import { VoucherOffer } from '@/features/application/VoucherOffer';
import { FamilyCard } from '@/features/family/FamilyCard';
import { ActingBanner } from '@/features/mandates/ActingBanner';
import { MemberOnly } from '@/features/session/MemberOnly';
import { today } from '@/platform/clock';
import { focusOn } from '@/platform/focus-on';
import { usePageParam } from '@/platform/lifecycle';
import { goBack, isBeneath, open } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { Loaded } from '@/ui/Loaded';
import { PageFrame } from '@/ui/PageFrame';

type Problems = Record<string, string>;

/** "合同签订日期：请选择日期", so that the list can be read on its own. */
function named(found: MemberCase | undefined, key: string, words: string): string {
  const label = found?.questions.find((question) => question.key === key)?.label;
  return label === undefined ? words : `${label}：${words}`;
}

/** Step 2: 填写. Prefilled; only what is unknown is asked. */
export default function AnswersPage() {
  const caseId = usePageParam('case');
  const { query, draft } = useDraft(caseId);
  const [problems, setProblems] = useState<Problems>({});
  const [summary, setSummary] = useState<Problems>({});
  // Come here from 核对 to change something: back there when it is done.
  const [changing] = useState(() => isBeneath('/packages/apply/review/index'));
  const found = query.data;
  const look = (): Problems => {
    const now = findDraft(caseId);
    return found === undefined || now === undefined ? {} : findDraftProblems(found, now, today());
  };
  const leaveField = (key: string) => {
    const words = look()[key];
    setProblems(({ [key]: _, ...rest }) => (words === undefined ? rest : { ...rest, [key]: words }));
  };
  const goOn = () => {
    const all = look();
    setProblems(all);
    setSummary(all);
    if (Object.keys(all).length > 0) return focusOn('error-summary');
    saveSoon(caseId, 0);
    if (changing) goBack();
    else open('/packages/apply/materials/index', { case: caseId });
  };
  return (
    <PageFrame
      title={found?.itemName ?? '填写'}
      step={2}
      action={
        found === undefined ? undefined : (
          <Button id="next" onPress={goOn}>
            {changing ? '改好了' : '下一步：材料'}
          </Button>
        )
      }
    >
      <ErrorSummary
        problems={Object.entries(problems)
          .filter(([id]) => id in summary)
          .map(([id, words]) => ({ id, words: named(found, id, words) }))}
      />
      <MemberOnly what="接着填这份申请">
        <Loaded query={query}>
          {(one) => (
            <div className="stack">
              <ActingBanner found={one} />
              <NoLongerDraft found={one} />
              <SensitiveConsentCard found={one} />
              <FamilyCard found={one} />
              {draft !== undefined && (
                <Card>
                  <AmountField
                    amountFen={draft.amountFen}
                    typed={draft.typed[amountKey]}
                    capFen={one.eligibility?.capFen ?? null}
                    all={one.closesAccount}
                    error={problems[amountKey]}
                    onChange={(amountFen, typed) => {
                      const { [amountKey]: _, ...texts } = draft.typed;
                      changeDraft(caseId, {
                        amountFen,
                        typed: typed === undefined ? texts : { ...texts, [amountKey]: typed },
                      });
                      if (typed === undefined) leaveField(amountKey);
                    }}
                    onLeave={() => leaveField(amountKey)}
                  />
                </Card>
              )}
              {draft !== undefined && one.questions.length > 0 && (
                <Card>
                  <div className="stack-wide">
                    {one.questions.map((question) => (
                      <div key={question.key} className="stack">
                        <QuestionField
                          question={question}
                          value={draft.answers[question.key]}
                          typed={draft.typed[question.key]}
                          error={problems[question.key]}
                          onChange={(value, typed) => {
                            changeAnswer(caseId, question.key, value, typed);
                            if (problems[question.key] !== undefined) leaveField(question.key);
                          }}
                          onLeave={() => leaveField(question.key)}
                        />
                        <VoucherOffer
                          question={question}
                          documents={one.documents}
                          value={draft.answers[question.key]}
                          onUse={(value) => {
                            changeAnswer(caseId, question.key, value);
                            leaveField(question.key);
                          }}
                        />
                      </div>
                    ))}
                  </div>
                </Card>
              )}
              {draft !== undefined && <SaveLine draft={draft} />}
            </div>
          )}
        </Loaded>
      </MemberOnly>
      {found !== undefined && (
        <Button kind="quiet" id="later" onPress={() => leaveForm(caseId, found.actingFor)}>
          以后再填
        </Button>
      )}
    </PageFrame>
  );
}

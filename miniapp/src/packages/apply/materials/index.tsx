import { useState } from 'react';
import { changeAnswer, useDraft } from '@/features/application/use-draft';
import { VoucherOffer } from '@/features/application/VoucherOffer';
import { NoLongerDraft } from '@/features/application/NoLongerDraft';
import { leaveForm } from '@/features/application/leave-form';
import { MaterialCard } from '@/features/documents/MaterialCard';
import { findMaterialProblems } from '@/features/documents/missing-materials';
import { useUploads } from '@/features/documents/uploads';
import { UndertakingChoice } from '@/features/undertakings/UndertakingChoice';
import { ActingBanner } from '@/features/mandates/ActingBanner';
import { MemberOnly } from '@/features/session/MemberOnly';
import { focusOn } from '@/platform/focus-on';
import { usePageParam } from '@/platform/lifecycle';
import { goBack, isBeneath, open } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { Loaded } from '@/ui/Loaded';
import { Notice } from '@/ui/Notice';
import { PageFrame } from '@/ui/PageFrame';
import { stillSo } from '@/ui/still-so';

/** Step 3: 材料. */
export default function MaterialsPage() {
  const caseId = usePageParam('case');
  const { query, draft } = useDraft(caseId);
  const uploads = useUploads();
  const [said, setSaid] = useState<Record<string, string>>({});
  const [changing] = useState(() => isBeneath('/packages/apply/review/index'));
  const found = query.data;
  const mine = Object.values(uploads).filter((upload) => upload.ownerId === caseId);
  const now = found === undefined ? {} : findMaterialProblems(found, mine);
  const problems = stillSo(said, now);
  const goOn = () => {
    setSaid(now);
    if (Object.keys(now).length > 0) return focusOn('error-summary');
    if (changing) goBack();
    else open('/packages/apply/review/index', { case: caseId });
  };
  return (
    <PageFrame
      title={found?.itemName ?? '材料'}
      step={3}
      action={
        found === undefined ? undefined : (
          <Button id="next" onPress={goOn}>
            {changing ? '改好了' : '下一步：核对'}
          </Button>
        )
      }
    >
      <ErrorSummary
        problems={Object.entries(problems).map(([code, words]) => ({ id: `material-${code}`, words }))}
      />
      <MemberOnly what="接着办这份申请">
        <Loaded query={query}>
          {(one) => (
            <div className="stack">
              <ActingBanner found={one} />
              <NoLongerDraft found={one} />
              {one.materials.length === 0 && (
                <Notice tone="good">
                  <div>不用上传材料，需要的信息已由部门之间核对。</div>
                </Notice>
              )}
              {one.materials.map((material) => (
                <MaterialCard
                  key={material.code}
                  found={one}
                  material={material}
                  open={one.allowedActions.includes('upload-document')}
                  error={problems[material.code]}
                  instead={<UndertakingChoice found={one} code={material.code} />}
                >
                  {one.questions
                    .filter(({ fromVoucher }) => fromVoucher?.materialCode === material.code)
                    .map((question) => (
                      <VoucherOffer
                        key={question.key}
                        question={question}
                        documents={one.documents}
                        value={draft?.answers[question.key]}
                        onUse={(value) => changeAnswer(caseId, question.key, value)}
                      />
                    ))}
                </MaterialCard>
              ))}
              {one.materials.length > 0 && (
                <div className="secondary">
                  能传照片、图片、PDF 和 OFD，每份不超过 20
                  MB。电子发票请传原件，不要截图或打印。传过的都已保存。
                </div>
              )}
            </div>
          )}
        </Loaded>
      </MemberOnly>
      {found !== undefined && (
        <Button kind="quiet" id="later" onPress={() => leaveForm(caseId, found.actingFor)}>
          以后再办
        </Button>
      )}
    </PageFrame>
  );
}

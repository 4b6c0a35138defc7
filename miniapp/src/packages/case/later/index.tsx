import { useState } from 'react';
import type { MemberCase } from '@gjj/shared-types';
import { useCase } from '@/features/cases/use-cases';
import { MaterialCard } from '@/features/documents/MaterialCard';
import { MemberOnly } from '@/features/session/MemberOnly';
import { byWhen, handInLater, owedOf } from '@/features/undertakings/undertakings';
import { usePageParam } from '@/platform/lifecycle';
import { replace } from '@/platform/navigate';
import { tellBriefly } from '@/platform/tell';
import { Button } from '@/ui/Button';
import { Loaded } from '@/ui/Loaded';
import { Notice } from '@/ui/Notice';
import { PageFrame } from '@/ui/PageFrame';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';

type Owed = ReturnType<typeof owedOf>[number];

function OwedPaper({ found, owed }: { found: MemberCase; owed: Owed }) {
  const work = useWork();
  const [error, setError] = useState<string>();
  const material = found.materials.find(({ code }) => code === owed.materialCode);
  const asked = owed.history.findLast(({ did }) => did === 'asked-again' || did === 'taken');
  const isFresh = found.documents.some(
    (file) =>
      file.materialCode === owed.materialCode &&
      file.state !== 'rejected' &&
      file.uploadedAt > (asked?.at ?? ''),
  );
  const send = async () => {
    setError(isFresh ? undefined : `请先传${owed.materialName}`);
    if (!isFresh) return;
    if (!(await work.run(() => handInLater(found, owed.materialCode)))) return;
    tellBriefly('补交好了');
    if (owedOf(found).length === 1) replace('/packages/case/case/index', { case: found.caseId });
  };
  if (material === undefined) return null;
  return (
    <div className="stack">
      <Notice tone={owed.status === 'overdue' ? 'bad' : 'action'}>
        <div className="strong">
          {owed.status === 'overdue'
            ? `约定${byWhen(owed)}补交，已经过了，请马上补。`
            : `${byWhen(owed)}补交就行。`}
        </div>
        {asked?.did === 'asked-again' && asked.words !== null && <div>上一份用不了：{asked.words}</div>}
        <div>其他内容不用动，不用重新申请。做不到的后果：{owed.sanction}。</div>
      </Notice>
      <MaterialCard found={found} material={material} open error={error} />
      <WorkError error={work.error} />
      <Button id={`hand-in-${owed.materialCode}`} busy={work.busy} onPress={() => void send()}>
        传好了，补交{owed.materialName}
      </Button>
    </div>
  );
}

/** 补交: only the papers that were left out are open; the case goes on as it is. */
export default function LaterPage() {
  const query = useCase(usePageParam('case'));
  return (
    <PageFrame title="补交材料">
      <MemberOnly what="补交材料">
        <Loaded query={query} cards={2}>
          {(found) => {
            const owed = found.allowedActions.includes('hand-in-later') ? owedOf(found) : [];
            if (owed.length === 0)
              return (
                <Notice tone="neutral">
                  <div>现在没有要补交的。{found.sentence}。</div>
                </Notice>
              );
            return (
              <div className="stack-wide">
                {owed.map((one) => (
                  <OwedPaper key={one.materialCode} found={found} owed={one} />
                ))}
              </div>
            );
          }}
        </Loaded>
      </MemberOnly>
    </PageFrame>
  );
}

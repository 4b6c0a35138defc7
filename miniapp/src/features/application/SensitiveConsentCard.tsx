import { useState } from 'react';
import { timeInWords, type MemberCase, type SensitiveConsent } from '@gjj/shared-types';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { StatusWord } from '@/ui/StatusWord';
import { useWork, type Work } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';
import { giveSensitiveConsent, takeBackSensitiveConsent } from './sensitive-consent';
import { whatIsAsked } from './what-is-asked';

interface PartProps {
  found: MemberCase;
  consent: SensitiveConsent;
  work: Work;
}

/** What must be handed in as things stand now. */
function Papers({ found }: { found: MemberCase }) {
  const needed = found.eligibility?.neededMaterials.filter(({ required }) => required) ?? [];
  return (
    <div>
      {needed.length === 0 ? '不用交材料。' : `要上传：${needed.map(({ name }) => name).join('、')}。`}
    </div>
  );
}

/** Both ways weigh the same: a consent that is pressed for is none. */
function Asking({ found, consent, work, onNotNow }: PartProps & { onNotNow: () => void }) {
  return (
    <>
      <h2 className="reset title">要不要我们帮您查？</h2>
      <div>
        想查的是{whatIsAsked(consent.facts)}。<span className="strong">您同意了才查。</span>
      </div>
      <div>这是敏感个人信息，要您单独同意。只用来核对这一次申请，不作别的用。</div>
      <div>查得到，可以少交材料。不同意也能接着办：上传材料，由工作人员核对。</div>
      <WorkError error={work.error} />
      <Button
        kind="secondary"
        id="consent-give"
        busy={work.busy}
        onPress={() => void work.run(() => giveSensitiveConsent(found.caseId))}
      >
        同意查询
      </Button>
      <Button kind="secondary" id="consent-not-now" disabled={work.busy} onPress={onNotNow}>
        暂不同意
      </Button>
    </>
  );
}

function NotNow({ found, onThinkAgain }: { found: MemberCase; onThinkAgain: () => void }) {
  return (
    <>
      <StatusWord tone="neutral">没有同意查询</StatusWord>
      <div>没有查，也不影响办理。下一步上传材料，由工作人员核对。</div>
      <Papers found={found} />
      <Button kind="quiet" id="consent-think-again" onPress={onThinkAgain}>
        再看看要查什么
      </Button>
    </>
  );
}

function Given({ found, consent, givenAt, work }: PartProps & { givenAt: string }) {
  return (
    <>
      <StatusWord tone="good">已同意</StatusWord>
      <div>
        您在 <span className="numeric">{timeInWords(givenAt)}</span> 同意查询{whatIsAsked(consent.facts)}
        ，只用于这一次申请。
      </div>
      <div className="strong">现在的结果：{found.eligibility?.headline}</div>
      <Papers found={found} />
      <div className="secondary">提交前可以撤回。撤回后，查到的信息不再用，改为上传材料。</div>
      <WorkError error={work.error} />
      <Button
        kind="quiet"
        id="consent-take-back"
        busy={work.busy}
        onPress={() => void work.run(() => takeBackSensitiveConsent(found.caseId))}
      >
        撤回同意
      </Button>
    </>
  );
}

/** Asked apart from everything else, and only where the item rests on facts of health (个人信息保护法 art. 29). */
export function SensitiveConsentCard({ found }: { found: MemberCase }) {
  const work = useWork();
  const [declined, setDeclined] = useState(false);
  // A case that this phone kept from before knows nothing of it.
  const consent = found.sensitiveConsent ?? null;
  if (consent === null || found.state !== 'draft') return null;
  const part = () => {
    const { givenAt } = consent;
    if (givenAt !== null) return <Given {...{ found, consent, givenAt, work }} />;
    if (declined) return <NotNow found={found} onThinkAgain={() => setDeclined(false)} />;
    return <Asking {...{ found, consent, work }} onNotNow={() => setDeclined(true)} />;
  };
  return (
    <Card id="sensitive-consent">
      <div className="stack" role="status">
        {part()}
      </div>
    </Card>
  );
}

import type { MemberCase, UndertakingOffer } from '@gjj/shared-types';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';
import { Terms } from './Terms';
import { choose, chosenOf, offersOf } from './undertakings';

const ways: Record<UndertakingOffer['kind'], string> = {
  later: '先办，以后补交',
  promise: '签一份承诺代替',
};

/** 容缺、承诺 of one paper: how, until when, and what follows, before anything is chosen. */
export function UndertakingChoice({ found, code }: { found: MemberCase; code: string }) {
  const work = useWork();
  const offers = offersOf(found, code);
  const isThere = found.documents.some(({ materialCode }) => materialCode === code);
  if (offers.length === 0 || isThere) return null;
  const chosen = chosenOf(found).find(({ materialCode }) => materialCode === code);
  const press = (kind: UndertakingOffer['kind'] | 'none') => void work.run(() => choose(found, code, kind));
  if (chosen !== undefined)
    return (
      <div className="stack" role="status">
        <Notice tone="waiting">
          <div className="strong">{chosen.kind === 'later' ? '这份以后补交' : '这份用承诺代替'}</div>
          <Terms offer={chosen} />
          <div>提交时请您签名确认。</div>
        </Notice>
        <WorkError error={work.error} />
        <Button kind="quiet" id={`undertake-none-${code}`} busy={work.busy} onPress={() => press('none')}>
          还是现在交
        </Button>
      </div>
    );
  return (
    <div className="stack">
      <div className="strong">手头没有？</div>
      <WorkError error={work.error} />
      {offers.map((offer) => (
        <div key={offer.kind} className="stack">
          <div className="secondary">
            <Terms offer={offer} />
          </div>
          <Button
            kind="secondary"
            id={`undertake-${offer.kind}-${code}`}
            busy={work.busy}
            onPress={() => press(offer.kind)}
          >
            {ways[offer.kind]}
          </Button>
        </div>
      ))}
    </div>
  );
}

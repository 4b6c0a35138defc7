import type { MemberCase } from '@gjj/shared-types';
import { replace } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';

/** The application was handed in or ended meanwhile, perhaps on another phone. */
export function NoLongerDraft({ found }: { found: MemberCase }) {
  if (found.state === 'draft') return null;
  return (
    <Notice tone="waiting">
      <div>这件业务：{found.sentence}。现在不用再填。</div>
      <Button
        small
        kind="secondary"
        onPress={() => replace('/packages/case/case/index', { case: found.caseId })}
      >
        看进度
      </Button>
    </Notice>
  );
}

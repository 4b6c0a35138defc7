import { Notice } from '@/ui/Notice';
import type { Draft, SaveState } from './draft-store';

const words: Record<SaveState, string> = {
  saved: '已保存，随时可以离开，回来接着填',
  saving: '正在保存…',
  'on-phone': '网络不通，已先存在这部手机里，通了会自动存到网上',
  refused: '没有存到网上',
};

/** Is what I typed safe? */
export function SaveLine({ draft }: { draft: Draft }) {
  return (
    <div className="stack">
      {draft.merged && (
        <Notice tone="waiting">
          <div>这份申请在别处也改过，已合在一起。请看一遍有没有不对的。</div>
        </Notice>
      )}
      {draft.save === 'refused' ? (
        <Notice tone="bad" alert>
          <div>{draft.refusal}</div>
        </Notice>
      ) : (
        <div className="secondary" id="save-line" role="status">
          {words[draft.save]}
        </div>
      )}
    </div>
  );
}

import type { RuleSource } from '@gjj/shared-types';
import { openLink, opensLinks } from '@/platform/open-link';
import { copyText, tellBriefly } from '@/platform/tell';
import { Icon } from '@/ui/Icon';
import { sourceInWords } from './rules-in-words';
import './source-line.css';

function copySource(source: RuleSource): void {
  const text = [sourceInWords(source), source.link].filter(Boolean).join(' ');
  copyText(text).then(
    () => tellBriefly('依据已复制'),
    () => tellBriefly('没有复制成，请长按文字'),
  );
}

function SourceWords({ source, opens }: { source: RuleSource; opens: boolean }) {
  return (
    <div className="row">
      <div className="grow">依据：{sourceInWords(source)}</div>
      <div className="row source-line-act">
        <Icon name={opens ? 'chevron-right' : 'copy'} />
        <div>{opens ? '看原文' : '复制'}</div>
      </div>
    </div>
  );
}

/** What a rule rests on; a tap opens the document where that is possible, and copies its name where it is not. */
export function SourceLine({ source }: { source: RuleSource }) {
  const { link, assumed } = source;
  if (assumed) return <div className="least">没有公布的文件，按通常做法，待中心确认</div>;
  const opens = opensLinks && link !== undefined;
  const act = () => (opens ? openLink(link) : copySource(source));
  return (
    <button type="button" className="reset source-line" onClick={act}>
      <SourceWords source={source} opens={opens} />
    </button>
  );
}

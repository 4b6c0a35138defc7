import { dayWithYear, standingWords, type CheckedLetter } from '@gjj/shared-types';
import type { ReactNode } from 'react';
import { Notice } from '@/ui/Notice';

/** It is the centre's, and how it stands. */
export function Ours({ letter, children }: { letter: CheckedLetter; children?: ReactNode }) {
  const { tone, word, means } = standingWords[letter.standing];
  return (
    <Notice tone={tone} alert id="letter-ours">
      <div>这是{letter.centreName}的文书。</div>
      <h2 className="reset title">{letter.title}</h2>
      <div>出具日期：{dayWithYear(letter.issuedOn)}</div>
      {letter.validUntil !== null && <div>有效到：{dayWithYear(letter.validUntil)}</div>}
      <div>
        <strong>{word}</strong>
      </div>
      <div>{means}</div>
      {children}
    </Notice>
  );
}

/** @param typing the digits do not fit each other: most likely one was mistyped */
export function NotOurs({ typing }: { typing: boolean }) {
  return (
    <Notice tone="bad" alert id="letter-not-ours">
      <h2 className="reset title">没有查到这份文书</h2>
      {typing && <div>这 12 位数字不像一个查验码，请先对照文书逐位核对。</div>}
      <div>数字没有输错的话，它不是中心出具的文书，不要相信上面写的内容。</div>
      <div>拿不准，请打 12329 问。</div>
    </Notice>
  );
}

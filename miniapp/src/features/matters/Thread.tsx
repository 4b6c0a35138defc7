import { entryKindWords, timeInWords, yuan, type MatterWord, type MemberMatter } from '@gjj/shared-types';
import { SentFiles } from '@/features/attachments/SentFiles';
import { Card, Rows, Section } from '@/ui/Card';
import { Part } from '@/ui/Part';
import { StatusWord } from '@/ui/StatusWord';

const heading: Record<MatterWord['what'], string> = {
  said: '您说的',
  answer: '答复',
  event: '经过',
  note: '',
};
const foundWords = {
  right: '您说得对',
  partly: '您说的有一部分对',
  'not-right': '核对后账上没有错',
} as const;

function Word({ word }: { word: MatterWord }) {
  const { at, what, text, grounds, attachments } = word;
  return (
    <div className="plain-row stack-tight">
      <div className="row row-wrap row-between">
        <div className="strong">{heading[what]}</div>
        <div className="secondary numeric">{timeInWords(at)}</div>
      </div>
      {grounds !== null && <div className="strong">{foundWords[grounds.found]}</div>}
      <div className="as-written">{text}</div>
      <SentFiles files={attachments} />
      <Part name="查到的情况" words={grounds?.facts} />
      <Part name="依据" words={grounds?.rule} />
      <Part name="您还可以" words={grounds?.remedies} />
    </div>
  );
}

/** What was said, oldest first. */
export function Thread({ words }: { words: MatterWord[] }) {
  return (
    <Section title="往来" id="thread">
      <Rows>
        {words.map((word) => (
          <Word key={`${word.at}${word.what}`} word={word} />
        ))}
      </Rows>
    </Section>
  );
}

const correctionTone = { asked: 'waiting', corrected: 'good', refused: 'waiting' } as const;
const correctionTerm = { asked: '正在更正', corrected: '已更正', refused: '正在核对' } as const;

/** 余额异议: the entries, and what the ledger makes of them. */
export function Disputed({ matter: { disputed, correction } }: { matter: MemberMatter }) {
  if (disputed === null) return null;
  return (
    <Section title="有疑问的明细">
      <Card>
        {correction !== null && (
          <StatusWord tone={correctionTone[correction.state]}>{correctionTerm[correction.state]}</StatusWord>
        )}
        {disputed.entries.map(({ entryId, postedOn, kind, amountFen, summary }) => (
          <div key={entryId} className="row row-wrap row-between numeric">
            <div>
              {postedOn} {entryKindWords[kind]} {summary}
            </div>
            <div className="strong">{yuan(amountFen)}</div>
          </div>
        ))}
      </Card>
    </Section>
  );
}

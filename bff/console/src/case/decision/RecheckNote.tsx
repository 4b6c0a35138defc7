import { timeInWords, yuan, type StaffCase } from '@gjj/shared-types';
import { PaperLinks } from '../documents/PaperLinks';
import { Tag } from '../../look/Tag';
import { DecisionWords } from './DecisionWords';

type Recheck = StaffCase['rechecks'][number];

interface Props {
  recheck: Recheck;
  shown: StaffCase;
}

const aboutWords: Record<Recheck['about'], string> = {
  refusal: '对“不准提取”申请复核',
  payment: '对准予的金额申请复核',
  revocation: '对撤销申请复核',
};
const outcomeWords = { upheld: '维持', granted: '改为准予，或提高了金额', restored: '撤销不再有效' } as const;

/** What came after the decision that is looked at again. */
function LaterPapers({ shown, recheck }: Props) {
  const since = recheck.earlier?.decidedAt ?? recheck.askedAt;
  const later = shown.documents.filter(({ uploadedAt }) => uploadedAt > since);
  if (later.length === 0) return <>没有交新的材料</>;
  return <PaperLinks ids={later.map(({ documentId }) => documentId)} shown={shown} />;
}

/** The rules count what was paid already, which a recheck of a payment must not hold against the person. */
function judgedInWords({ judged, about }: Recheck): string {
  if (judged === null) return '正在查';
  return about === 'refusal' ? judged.headline : `${judged.headline}（这次已付的钱也算在里面）`;
}

/** What the person asks for, what was decided before, what the rules say today, and what came of it. */
export function RecheckNote({ recheck, shown }: Props) {
  const { earlier, result, wantedFen } = recheck;
  return (
    <section className="stack recheck-note" aria-label="人工复核">
      <p>
        <Tag tone="action">人工复核</Tag> <strong>{aboutWords[recheck.about]}</strong>{' '}
        <span className="quiet">
          {recheck.askedBy}，{timeInWords(recheck.askedAt)}
        </span>
      </p>
      <dl className="outcome">
        <div>
          <dt>职工的理由</dt>
          <dd className="typed">{recheck.reason}</dd>
        </div>
        <div>
          <dt>希望提取</dt>
          <dd>{wantedFen === null ? '没有写' : yuan(wantedFen)}</dd>
        </div>
        <div>
          <dt>新的材料</dt>
          <dd>
            <LaterPapers {...{ shown, recheck }} />
          </dd>
        </div>
        <div>
          <dt>今天重新核查</dt>
          <dd>{judgedInWords(recheck)}</dd>
        </div>
      </dl>
      {result !== null && (
        <>
          <p>
            <Tag tone={result.outcome === 'upheld' ? 'neutral' : 'good'}>{outcomeWords[result.outcome]}</Tag>{' '}
            {result.amountFen !== null && <strong>{yuan(result.amountFen)}</strong>}{' '}
            <span className="quiet">
              {result.by}复核，{timeInWords(result.at)}
            </span>
          </p>
          {result.outcome !== 'granted' && <DecisionWords decision={result} outcome="refused" />}
          {result.outcome === 'granted' && earlier !== null && (
            <details>
              <summary>原来的决定</summary>
              <DecisionWords decision={earlier} outcome={earlier.outcome} />
            </details>
          )}
        </>
      )}
    </section>
  );
}

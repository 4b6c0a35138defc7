import {
  entryKindWords,
  groupMatterNumber,
  matterKindWords,
  matterStateWords,
  ratingWords,
  timeInWords,
  yuan,
  type MatterWord,
  type StaffMatter,
} from '@gjj/shared-types';
import { Link, useParams } from 'react-router-dom';
import { AttachedFiles } from '../attachments/AttachedFiles';
import { KnowledgeLink } from '../knowledge/KnowledgeLink';
import { ListFrame } from '../look/ListFrame';
import { Tag } from '../look/Tag';
import { AnswerBox } from './AnswerBox';
import { MatterActions } from './MatterActions';
import { MatterTimeLeft } from './MatterTimeLeft';
import { useMatter } from './use-matters';
import '../people/people.css';
import '../questions/questions.css';

const whatWords: Record<MatterWord['what'], string> = {
  said: '职工说',
  answer: '答复',
  event: '经过',
  note: '内部记录',
};
const correctionTone = { asked: 'waiting', corrected: 'good', refused: 'bad' } as const;
const correctionTerm = {
  asked: '已请核心系统更正',
  corrected: '账上已更正',
  refused: '核心系统没有更正',
} as const;

function Thread({ words }: { words: MatterWord[] }) {
  return (
    <section className="card panel" aria-label="往来">
      <h2>往来</h2>
      <ul className="people-list">
        {words.map(({ at, what, byName, text, grounds, attachments }) => (
          <li key={`${at}${what}`}>
            <div className="people-line">
              <strong>{whatWords[what]}</strong>
              <span>{byName}</span>
              <span className="quiet">{timeInWords(at)}</span>
            </div>
            <p className="typed">{text}</p>
            <AttachedFiles files={attachments} />
            {grounds !== null && (
              <p className="quiet">
                {grounds.facts}；{grounds.rule}；{grounds.remedies}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Facts({ matter }: { matter: StaffMatter }) {
  const { caseId, itemName, stars, seen, disputed, correction, phoneMasked } = matter;
  const rows: [string, React.ReactNode][] = [
    ['职工', `${matter.memberNameMasked}${phoneMasked === null ? '' : `，${phoneMasked}`}`],
    ['由谁处理', matter.mine ? '我' : (matter.ownerName ?? '没有人领取')],
    ...(caseId === null
      ? []
      : ([
          [
            '业务',
            <Link key="case" to={`/cases/${caseId}`}>
              {itemName}
            </Link>,
          ],
        ] as [string, React.ReactNode][])),
    ...(stars === null ? [] : ([['评价', ratingWords[stars - 1]]] as [string, React.ReactNode][])),
    ...(seen === null
      ? []
      : ([['出错在', `${seen.page}${seen.errorCode === null ? '' : `（${seen.errorCode}）`}`]] as [
          string,
          React.ReactNode,
        ][])),
  ];
  return (
    <section className="card panel" aria-label="情况">
      <div className="people-line">
        <Tag tone={matterStateWords[matter.state].tone}>{matterStateWords[matter.state].term}</Tag>
        <MatterTimeLeft row={matter} now={matter.asOf} />
        {matter.reopened && <Tag tone="action">职工要求再办</Tag>}
      </div>
      <dl className="people-facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {disputed !== null && (
        <>
          <h3>有疑问的明细（账户 {disputed.accountNo}）</h3>
          <ul>
            {disputed.entries.map(({ entryId, postedOn, kind, amountFen, summary }) => (
              <li key={entryId} className="numbers">
                {postedOn} {entryKindWords[kind]} {yuan(amountFen)} {summary}
              </li>
            ))}
          </ul>
        </>
      )}
      {correction !== null && (
        <div className="people-line">
          <Tag tone={correctionTone[correction.state]}>{correctionTerm[correction.state]}</Tag>
          <span>{correction.words}</span>
        </div>
      )}
    </section>
  );
}

/** One matter: what it is about, what was said, and the answer. */
export function MatterPage() {
  const { matterId = '' } = useParams();
  const query = useMatter(matterId);
  const title =
    query.data === undefined
      ? '反映'
      : `${matterKindWords[query.data.kind].name} ${groupMatterNumber(query.data.number)}`;
  return (
    <ListFrame
      title={title}
      about={() => (
        <>
          <Link to="/matters">回反馈</Link> · <KnowledgeLink words={query.data?.itemName ?? ''} />
        </>
      )}
      query={query}
    >
      {(matter) => (
        <div className="people-columns">
          <div>
            <Facts matter={matter} />
            <Thread words={matter.words} />
          </div>
          <div>
            <MatterActions matter={matter} />
            {matter.allowedActions.includes('answer') && <AnswerBox key={matter.version} matter={matter} />}
          </div>
        </div>
      )}
    </ListFrame>
  );
}

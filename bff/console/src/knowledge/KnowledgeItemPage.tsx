import { spanInWords, type ItemDetail } from '@gjj/shared-types';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import { RuleSections } from '../catalogue/item/RuleSections';
import '../catalogue/item/item-page.css';
import { ListFrame } from '../look/ListFrame';
import { Tag } from '../look/Tag';
import { Marked } from './Marked';
import { useKnowledgePage } from './use-knowledge';
import './knowledge.css';

interface GuideProps {
  guide: ItemDetail;
  words: string;
}

function Facts({ guide, words }: GuideProps) {
  const { who, howLong, cap, frequency, decisionLimit, owner, source } = guide;
  const rows: [string, string][] = [
    ['谁能办', who],
    ['要多久', howLong],
    ['审批期限', `受理后 ${spanInWords(decisionLimit)}内`],
    ['能提多少', cap],
    ['多久一次', frequency],
    ...(owner === null
      ? []
      : ([['由谁负责', `${owner.name}${owner.phone === null ? '' : `，电话 ${owner.phone}`}`]] as [
          string,
          string,
        ][])),
    ['依据', source],
  ];
  return (
    <dl className="people-facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Marked text={value} words={words} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Materials({ guide: { materials }, words }: GuideProps) {
  if (materials.length === 0) return <p>不用准备材料，由部门之间核对。</p>;
  return (
    <ul className="people-list">
      {materials.map(({ code, name, why, required, later, promise }) => (
        <li key={code}>
          <strong>
            <Marked text={name} words={words} />
            {!required && '（有的话）'}
          </strong>
          <span className="quiet">
            <Marked text={why} words={words} />
          </span>
          {later !== undefined && (
            <span>
              手头没有也可以先办，{spanInWords(later.within)}内补交。{later.sanction}
            </span>
          )}
          {promise !== undefined && <span>也可以签一份承诺代替：{promise.says}</span>}
        </li>
      ))}
    </ul>
  );
}

function Guide({ guide, words }: GuideProps) {
  const { name, online, closesAccount, notices, guide: steps } = guide;
  return (
    <>
      <section className="card panel" aria-label="办事指南">
        <div className="people-line">
          <h2>{name}</h2>
          <Tag tone={online ? 'good' : 'neutral'}>{online ? '手机能办' : '到窗口办'}</Tag>
          {closesAccount && <Tag tone="action">办完销户</Tag>}
        </div>
        <Facts guide={guide} words={words} />
        {notices.map((line) => (
          <p key={line}>
            <Marked text={line} words={words} />
          </p>
        ))}
      </section>
      <section className="card panel" aria-label="要准备什么">
        <h2>要准备什么</h2>
        <Materials guide={guide} words={words} />
      </section>
      {steps.length > 0 && (
        <section className="card panel" aria-label="怎么办">
          <h2>怎么办</h2>
          <ol className="knowledge-steps">
            {steps.map((line) => (
              <li key={line}>
                <Marked text={line} words={words} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

/** One item as the member reads it: the guide, and beside it the rules in sentences with their sources. */
export function KnowledgeItemPage() {
  const { itemCode = '' } = useParams();
  const [search] = useSearchParams();
  const words = search.get('words') ?? '';
  const query = useKnowledgePage(itemCode);
  const back = words === '' ? '/knowledge' : `/knowledge?words=${encodeURIComponent(words)}`;
  return (
    <ListFrame
      title="业务知识"
      about={() => (
        <>
          <Link to={back}>回业务知识</Link> · 和职工在手机上看到的是同一份内容
        </>
      )}
      query={query}
    >
      {({ guide, rules }) => (
        <div className="people-columns knowledge-columns">
          <div>
            <Guide guide={guide} words={words} />
          </div>
          <div>
            <section className="card panel knowledge-rules" aria-label="规则怎么说">
              <RuleSections sections={rules.sections} pointedAt={null} />
              <Link to={`/catalogue/items/${itemCode}`}>到目录看这项的规则和版本</Link>
            </section>
          </div>
        </div>
      )}
    </ListFrame>
  );
}

import { lifeEventWords, type KnowledgeEntry } from '@gjj/shared-types';
import { Input } from 'antd';
import { useDeferredValue, useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { ListFrame } from '../look/ListFrame';
import { Tag } from '../look/Tag';
import { Marked } from './Marked';
import { useKnowledge } from './use-knowledge';
import './knowledge.css';

function Entry({ entry, words }: { entry: KnowledgeEntry; words: string }) {
  const { itemCode, name, lifeEvent, online, who, hits } = entry;
  const asked = words === '' ? '' : `?words=${encodeURIComponent(words)}`;
  return (
    <li>
      <div className="people-line">
        <Link to={`/knowledge/${itemCode}${asked}`}>
          <strong>{name}</strong>
        </Link>
        <span className="quiet">
          {itemCode} · {lifeEventWords[lifeEvent]}
        </span>
        <Tag tone={online ? 'good' : 'neutral'}>{online ? '手机能办' : '到窗口办'}</Tag>
      </div>
      {hits.length === 0 && <span className="quiet">{who}</span>}
      {hits.map(({ part, text }) => (
        <p key={text} className="knowledge-hit">
          <span className="quiet">{part}</span> <Marked text={text} words={words} />
        </p>
      ))}
    </li>
  );
}

/** 业务知识: what members of this centre read, found by any word of it. */
export function KnowledgePage() {
  const [search, setSearch] = useSearchParams();
  const [typed, setTyped] = useState(search.get('words') ?? '');
  const words = useDeferredValue(typed.trim());
  const query = useKnowledge(words);
  const type = (next: string) => {
    setTyped(next);
    setSearch(next.trim() === '' ? {} : { words: next.trim() }, { replace: true });
  };
  return (
    <ListFrame
      title="业务知识"
      about={(found) => found && `${found.centreName} · 和职工在手机上看到的是同一份内容`}
      query={query}
    >
      {({ entries }) => (
        <>
          <search className="card panel">
            <Input
              aria-label="查业务知识：职工问的话、材料、条件"
              placeholder="职工问的话、材料、条件，几个词用空格隔开"
              allowClear
              maxLength={60}
              value={typed}
              onChange={({ target }) => type(target.value)}
            />
          </search>
          <output className="only-heard">找到 {entries.length} 项业务</output>
          {entries.length === 0 ? (
            <div className="card empty">
              <strong>没有写到“{words}”</strong>
              <span className="quiet">换一个说法，或者少写几个词；仍没有的，到“问中心”问。</span>
            </div>
          ) : (
            <section className="card panel" aria-label="找到的业务">
              <ul className="people-list">
                {entries.map((entry) => (
                  <Entry key={entry.itemCode} entry={entry} words={words} />
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </ListFrame>
  );
}

import { authority, authorityWords, type Authority } from '@gjj/shared-types';
import { Radio } from 'antd';
import { TextField } from '../look/TextField';
import { PersonFields } from './PersonFields';
import type { AgentDraft } from './visit-draft';

interface Props {
  agent: AgentDraft;
  /** May staff help, too? */
  helps?: boolean;
  problems: Readonly<Record<string, string>>;
  onAgent: (agent: AgentDraft) => void;
}

type TextKey = 'scope' | 'endsOn';

const ways = authority.options.map((way) => ({ value: way, label: authorityWords[way] }));

function Details({ agent, problems, onAgent }: Props) {
  const text = (key: TextKey, label: string, path: string, maxLength: number, hint?: string) => (
    <TextField
      label={label}
      problem={problems[path]}
      hint={hint}
      type={key === 'endsOn' ? 'date' : 'text'}
      spellCheck={false}
      maxLength={maxLength}
      value={agent[key]}
      onText={(words) => onAgent({ ...agent, [key]: words })}
    />
  );
  return (
    <>
      <PersonFields
        person={agent}
        whose="代办人的"
        path="agent."
        problems={problems}
        onPerson={(part) => onAgent({ ...agent, ...part })}
      />
      <div className="intake-line">
        {text('scope', '委托办什么', 'agent.scope', 100, '照委托书上写的。')}
        {text('endsOn', '委托到哪一天', 'agent.endsOn', 10, '委托书没有写就空着。')}
      </div>
    </>
  );
}

/** 代办: who came instead of somebody, by what, for what and until when. */
export function AgentPart({ agent, helps = true, problems, onAgent }: Props) {
  return (
    <>
      <Radio.Group
        aria-label="代办的凭据"
        value={agent.authority}
        options={helps ? ways : ways.filter(({ value }) => value !== 'staff-help')}
        onChange={({ target }) => onAgent({ ...agent, authority: target.value as Authority })}
      />
      {agent.authority !== 'staff-help' && <Details agent={agent} problems={problems} onAgent={onAgent} />}
    </>
  );
}

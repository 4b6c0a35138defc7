import { authority, authorityWords, type Authority, type IdentityDocumentKind } from '@gjj/shared-types';
import { Checkbox, Radio, Select } from 'antd';
import { Field } from '../look/Field';
import { TextField } from '../look/TextField';
import { documentKinds } from './document-kinds';
import { emptyAgent, type AgentDraft } from './visit-draft';

interface Props {
  agent: AgentDraft | null;
  problems: Readonly<Record<string, string>>;
  onAgent: (agent: AgentDraft | null) => void;
}

type TextKey = 'number' | 'name' | 'scope' | 'endsOn';

const ways = authority.options.map((way) => ({ value: way, label: authorityWords[way] }));

function Details({ agent, problems, onAgent }: Props & { agent: AgentDraft }) {
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
      <div className="intake-line">
        <Field label="代办人的证件类型">
          {({ id }) => (
            <Select
              id={id}
              className="intake-kind"
              value={agent.kind}
              options={documentKinds}
              onChange={(kind: IdentityDocumentKind) => onAgent({ ...agent, kind })}
            />
          )}
        </Field>
        {text('number', '代办人的证件号码', 'agent.document.number', 40)}
        {text('name', '代办人的姓名', 'agent.name', 60)}
      </div>
      <div className="intake-line">
        {text('scope', '委托办什么', 'agent.scope', 100, '照委托书上写的。')}
        {text('endsOn', '委托到哪一天', 'agent.endsOn', 10, '委托书没有写就空着。')}
      </div>
    </>
  );
}

/** 代办: who came instead of the member, by what, for what and until when. */
export function AgentPart({ agent, problems, onAgent }: Props) {
  return (
    <>
      <Checkbox
        checked={agent !== null}
        onChange={({ target }) => onAgent(target.checked ? emptyAgent : null)}
      >
        有人代办
      </Checkbox>
      {agent !== null && (
        <Radio.Group
          aria-label="代办的凭据"
          value={agent.authority}
          options={ways}
          onChange={({ target }) => onAgent({ ...agent, authority: target.value as Authority })}
        />
      )}
      {agent !== null && agent.authority !== 'staff-help' && (
        <Details agent={agent} problems={problems} onAgent={onAgent} />
      )}
    </>
  );
}

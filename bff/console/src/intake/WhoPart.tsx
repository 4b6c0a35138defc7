import { Radio } from 'antd';
import { AgentPart } from './AgentPart';
import { PersonFields } from './PersonFields';
import { emptyAgent, emptyApplicant, type VisitDraft } from './visit-draft';

interface Props {
  draft: VisitDraft;
  problems: Readonly<Record<string, string>>;
  change: (part: Partial<VisitDraft>) => void;
}

type Who = 'member' | 'agent' | 'estate';

const ways: readonly { value: Who; label: string }[] = [
  { value: 'member', label: '本人来办' },
  { value: 'agent', label: '有人代办' },
  { value: 'estate', label: '职工已去世，办理继承提取' },
];

const parts: Record<Who, Pick<VisitDraft, 'agent' | 'applicant'>> = {
  member: { agent: null, applicant: null },
  agent: { agent: emptyAgent, applicant: null },
  estate: { agent: null, applicant: emptyApplicant },
};

function whoOf({ agent, applicant }: VisitDraft): Who {
  if (applicant !== null) return 'estate';
  return agent === null ? 'member' : 'agent';
}

/** Who came: the member, somebody who acts for them, or somebody for the estate of one who has died. */
export function WhoPart({ draft, problems, change }: Props) {
  const { agent, applicant } = draft;
  return (
    <>
      <fieldset className="intake-choice">
        <legend>谁来办</legend>
        <Radio.Group
          value={whoOf(draft)}
          options={[...ways]}
          onChange={({ target }) => change(parts[target.value as Who])}
        />
      </fieldset>
      {agent !== null && (
        <AgentPart agent={agent} problems={problems} onAgent={(next) => change({ agent: next })} />
      )}
      {applicant !== null && (
        <>
          <p className="quiet">请节哀。上面填去世职工的证件；这里填来办的人：继承人，或者继承人的代办人。</p>
          <PersonFields
            person={applicant}
            whose="来人的"
            path="applicant."
            problems={problems}
            onPerson={(part) => change({ applicant: { ...applicant, ...part } })}
          />
        </>
      )}
    </>
  );
}

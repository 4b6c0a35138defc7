import { staffEndpoints, type UnitVisit, type UnitVisitBody } from '@gjj/shared-types';
import { Select } from 'antd';
import { call } from '../api/call';
import { documentKinds } from '../intake/document-kinds';
import { PhonePart } from '../intake/PhonePart';
import { useVisitForm } from '../intake/use-visit-form';
import { VisitFoot } from '../intake/VisitFoot';
import { FailureNote } from '../look/FailureNote';
import { Field } from '../look/Field';
import { TextField } from '../look/TextField';
import { codeProblemSoFar, emptyUnitVisit, readUnitVisit, type UnitVisitDraft } from './unit-visit-draft';

interface PartProps {
  draft: UnitVisitDraft;
  problems: Readonly<Record<string, string>>;
  change: (part: Partial<UnitVisitDraft>) => void;
}

function UnitPart({ draft, problems, change }: PartProps) {
  return (
    <div className="intake-line">
      <TextField
        label="统一社会信用代码"
        problem={codeProblemSoFar(draft.creditCode) ?? problems['creditCode']}
        hint="18 位，照登记证照，也可以扫证照上的码。"
        autoFocus
        spellCheck={false}
        maxLength={40}
        value={draft.creditCode}
        onText={(creditCode) => change({ creditCode })}
      />
      <TextField
        label="单位名称（新单位才填）"
        problem={problems['unitName']}
        hint="登记过的按公积金账上的名称。"
        spellCheck={false}
        maxLength={100}
        value={draft.unitName}
        onText={(unitName) => change({ unitName })}
      />
    </div>
  );
}

/** A card reader types the number and Enter: with the name still missing, that leads on to the name. */
function AgentLines({ draft, problems, change }: PartProps) {
  return (
    <>
      <div className="intake-line">
        <Field label="经办人的证件类型">
          {({ id }) => (
            <Select
              id={id}
              className="intake-kind"
              value={draft.kind}
              options={documentKinds}
              onChange={(kind) => change({ kind })}
            />
          )}
        </Field>
        <TextField
          label="经办人的证件号码"
          problem={problems['agent.document.number']}
          spellCheck={false}
          maxLength={40}
          value={draft.number}
          onText={(number) => change({ number })}
        />
        <TextField
          label="经办人的姓名"
          problem={problems['agent.name']}
          spellCheck={false}
          maxLength={60}
          value={draft.name}
          onText={(name) => change({ name })}
        />
      </div>
      <div className="intake-line">
        <TextField
          label="介绍信或委托书写的是办什么"
          problem={problems['agent.scope']}
          spellCheck={false}
          maxLength={100}
          value={draft.scope}
          onText={(scope) => change({ scope })}
        />
        <TextField
          label="委托到哪一天"
          problem={problems['agent.endsOn']}
          hint="没有写就空着。"
          type="date"
          maxLength={10}
          value={draft.endsOn}
          onText={(endsOn) => change({ endsOn })}
        />
      </div>
    </>
  );
}

/** 接待单位: the unit by its code, and the agent by the document that they show. */
export function UnitVisitForm({ onVisit }: { onVisit: (visit: UnitVisit) => void }) {
  const { draft, told, change, submit, begin } = useVisitForm({
    start: emptyUnitVisit,
    read: readUnitVisit,
    begin: (body: UnitVisitBody) => call(staffEndpoints.beginUnitVisit, { body }),
    onVisit,
  });

  return (
    <form className="card panel intake-form" onSubmit={submit} aria-label="核对单位和经办人">
      <h2>核对单位和经办人</h2>
      <UnitPart draft={draft} problems={told} change={change} />
      <AgentLines draft={draft} problems={told} change={change} />
      <PhonePart draft={draft} problems={told} change={change} />
      <VisitFoot
        consent="经办人已在授权书上签字，同意核验身份"
        given={draft.consent}
        problem={told['consent']}
        onConsent={(consent) => change({ consent })}
        beginning={begin.isPending}
        failure={begin.isError && <FailureNote error={begin.error} />}
      />
    </form>
  );
}

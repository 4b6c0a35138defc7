import { Button, Checkbox } from 'antd';
import { useState, type FormEvent } from 'react';
import { asFailure } from '../../api/failure';
import { FailureNote } from '../../look/FailureNote';
import { focusFirstProblem } from '../../look/focus-first-problem';
import { AgentPart } from '../AgentPart';
import { PersonFields } from '../PersonFields';
import { emptyAgent } from '../visit-draft';
import { emptyHeir, readNewHeir, type HeirDraft } from './heir-draft';
import { HeirFields } from './HeirFields';
import type { Heirs } from './use-heirs';

/** One more heir, with their documents before the officer. */
export function NewHeir({ heirs }: { heirs: Heirs }) {
  const [draft, setDraft] = useState(emptyHeir);
  const [told, setTold] = useState<Readonly<Record<string, string>>>({});
  const { add } = heirs;
  const change = (part: Partial<HeirDraft>) => setDraft((now) => ({ ...now, ...part }));

  function submit(event: FormEvent) {
    event.preventDefault();
    const { heir, problems } = readNewHeir(draft);
    setTold(problems);
    if (heir === null) return focusFirstProblem('.heir-form');
    if (add.isPending) return;
    const { version: _, ...body } = heir;
    add.mutate(body, {
      onSuccess: () => setDraft(emptyHeir),
      onError: (error) => setTold(asFailure(error).fields),
    });
  }

  return (
    <form className="heir-form" onSubmit={submit} aria-label="登记一位继承人">
      <h3>登记一位继承人</h3>
      <PersonFields person={draft} whose="继承人的" problems={told} onPerson={change} />
      <HeirFields draft={draft} known={false} problems={told} change={change} />
      <Checkbox
        checked={draft.agent !== null}
        onChange={({ target }) => change({ agent: target.checked ? emptyAgent : null })}
      >
        这位继承人没有来，有人代办
      </Checkbox>
      {draft.agent !== null && (
        <AgentPart agent={draft.agent} helps={false} problems={told} onAgent={(agent) => change({ agent })} />
      )}
      {add.isError && <FailureNote error={add.error} />}
      <div className="intake-line">
        <Button htmlType="submit" loading={add.isPending}>
          登记这位继承人
        </Button>
      </div>
    </form>
  );
}

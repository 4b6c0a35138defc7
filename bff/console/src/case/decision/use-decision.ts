import { staffEndpoints, type StaffCase } from '@gjj/shared-types';
import { useState } from 'react';
import { call } from '../../api/call';
import { dropDraft } from '../../drafts/draft-store';
import { useDraft } from '../../drafts/use-draft';
import { useStaff } from '../../session/use-session';
import {
  decisionWordsOf,
  isNotified,
  sendDecision,
  type DecisionAction,
  type DecisionCommand,
  type NotifiedCommand,
} from './decision-command';
import { useCommand } from './use-command';

type FormName = Exclude<DecisionAction, 'accept'>;

/** Which form is open, what waits for a confirm, and what has been done. */
export function useDecision(shown: StaffCase) {
  const { username } = useStaff();
  const command = useCommand(shown);
  const [form, setForm, closeForm] = useDraft<FormName | null>(`${shown.caseId}.form`, () => null);
  const [pending, setPending] = useState<NotifiedCommand | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const { caseId } = shown;

  function decide(action: DecisionAction) {
    setDone(null);
    command.forget();
    if (action === 'accept') setPending({ action });
    else setForm(action);
  }

  async function send(ready: DecisionCommand) {
    const sent = await command.run((on) => sendDecision(on, ready));
    setPending(null);
    if (!sent) return;
    setDone(`已${decisionWordsOf(ready.action, shown.matter)}`);
    dropDraft(username, `${caseId}.${ready.action}`);
    closeForm();
  }

  /** Where the member gets a notice, nothing is sent before it has been seen. */
  function prepare(ready: DecisionCommand) {
    if (isNotified(ready)) setPending(ready);
    else void send(ready);
  }

  async function confirm() {
    if (pending !== null) await send(pending);
  }

  async function hold(endpoint: 'claimCase' | 'releaseCase', words: string) {
    setDone(null);
    const held = await command.run(({ version }) =>
      call(staffEndpoints[endpoint], { params: { caseId }, body: { version } }),
    );
    if (held) setDone(words);
  }

  return {
    ...command,
    form,
    pending,
    done,
    decide,
    confirm,
    closeForm,
    prepare,
    goBack: () => setPending(null),
    claim: () => hold('claimCase', '已领取'),
    release: () => hold('releaseCase', '已放回'),
  };
}

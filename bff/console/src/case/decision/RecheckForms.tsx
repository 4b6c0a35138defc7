import { yuan } from '@gjj/shared-types';
import type { DecisionFormProps } from './ApproveForm';
import { decisionWordsOf, type Upholding } from './decision-command';
import {
  grantProblems,
  recheckProblems,
  startOfGrant,
  startOfRecheck,
  startOfRestoring,
  type GrantDraft,
} from './recheck-draft';
import { refusalLimits, type RefusalDraft } from './refusal-draft';
import { WordsForm, type WordsPart } from './WordsForm';
import { parseYuan } from './yuan-input';

const parts: WordsPart<keyof RefusalDraft>[] = [
  {
    key: 'facts',
    label: '查到的事实',
    hint: '包括新交的材料说明了什么。每条写明来源。',
    limit: refusalLimits.facts,
  },
  { key: 'rule', label: '依据的规定', hint: '写文件名和条款。', limit: refusalLimits.rule },
  {
    key: 'reason',
    label: '理由',
    hint: '回答职工的复核理由，用听得懂的话。',
    limit: refusalLimits.reason,
  },
  { key: 'remedies', label: '救济途径', hint: '复议和诉讼的权利必须告知。', limit: refusalLimits.remedies },
];

function upholdingOf(allowed: readonly string[]): Upholding {
  const all: Upholding[] = ['uphold-refusal', 'uphold-payment', 'uphold-revocation'];
  return all.find((action) => allowed.includes(action)) ?? 'uphold-refusal';
}

export function UpholdForm({ onReady, ...props }: DecisionFormProps) {
  const action = upholdingOf(props.shown.allowedActions);
  return (
    <WordsForm
      {...props}
      title={decisionWordsOf(action, props.shown.matter)}
      draftName={action}
      parts={parts}
      start={() => startOfRecheck(props.shown)}
      problemsOf={recheckProblems}
      onReady={(draft) => onReady({ action, ...draft })}
    />
  );
}

export function RestoreForm({ onReady, ...props }: DecisionFormProps) {
  return (
    <WordsForm
      {...props}
      title={decisionWordsOf('restore', props.shown.matter)}
      ends={false}
      draftName="restore"
      parts={parts}
      start={startOfRestoring}
      problemsOf={recheckProblems}
      onReady={(draft) => onReady({ action: 'restore', ...draft })}
    />
  );
}

/** The whole sum: what was paid already is part of it, and only the rest is paid. */
export function GrantForm({ onReady, ...props }: DecisionFormProps) {
  const paidFen = props.shown.decision?.amountFen ?? 0;
  const sum: WordsPart<keyof GrantDraft> = {
    key: 'amount',
    label: '复核后一共准予（元）',
    hint:
      paidFen === 0
        ? '先在公积金账上预留，再付款。'
        : `包括原来的 ${yuan(paidFen)}，只付差额；不能比原来少。`,
    limit: 20,
    oneLine: true,
  };
  return (
    <WordsForm<keyof GrantDraft>
      {...props}
      title={decisionWordsOf('grant-on-recheck', props.shown.matter)}
      ends={false}
      draftName="grant-on-recheck"
      parts={[sum, ...parts]}
      start={() => startOfGrant(props.shown)}
      problemsOf={(draft) => grantProblems(draft, props.shown)}
      onReady={({ amount, ...draft }) =>
        onReady({ action: 'grant-on-recheck', ...draft, amountFen: parseYuan(amount)! })
      }
    />
  );
}

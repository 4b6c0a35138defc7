import {
  askToStopBody,
  dropRevocationBody,
  heardWords,
  otherPapersCode,
  parseInput,
  releasePaymentBody,
  yuan,
  type StaffCase,
} from '@gjj/shared-types';
import type { DecisionFormProps } from '../decision/ApproveForm';
import { WordsForm, type WordsPart } from '../decision/WordsForm';
import { chosenOf, withChosen, withoutChosen } from '../decision/WordsInput';
import {
  banChoices,
  groundsOf,
  officersHows,
  proposalProblems,
  revocationLimits as limits,
  revokeProblems,
  startOfProposal,
  startOfRevocation,
  statementOf,
  statementProblems,
  type GroundsDraft,
  type ProposalDraft,
  type RevokeDraft,
  type StatementDraft,
} from './revocation-draft';
import { useMay } from '../../shell/use-may';
import { AddPapers } from '../documents/AddPapers';
import { paperChoices } from '../documents/paper-choices';
import { EvidencePapers } from './EvidencePapers';
import { revocationWords as words } from './revocation-command';

const answerPart = {
  key: 'answer',
  label: '答复职工说的情况',
  hint: '说了什么就答复什么；没有说，写明没有说。',
  limit: limits.answer,
} as const;

/** 请银行止付: the bank's word moves the case, so that no notice is shown before. */
export function StopForm({ onReady, ...props }: DecisionFormProps) {
  return (
    <WordsForm<'facts' | 'reason'>
      {...props}
      title={words['ask-to-stop']}
      submitWords={words['ask-to-stop']}
      ends={false}
      draftName="ask-to-stop"
      parts={[
        { key: 'facts', label: '查到的事实', hint: '为什么这笔钱可能不该付。', limit: limits.facts },
        { key: 'reason', label: '理由', hint: '付款停下后，职工会看到这段话。', limit: limits.reason },
      ]}
      start={() => ({ facts: '', reason: '' })}
      problemsOf={(draft) => parseInput(askToStopBody, { version: 0, ...draft }).problems}
      onReady={(draft) => onReady({ action: 'ask-to-stop', ...draft })}
    />
  );
}

/** 继续付款, or after a hearing 不撤销, where the person is answered as well. */
export function ReleaseForm(props: DecisionFormProps) {
  if (props.shown.state === 'hearing') return <DropForm {...props} />;
  const { onReady, ...rest } = props;
  return (
    <WordsForm<'reason'>
      {...rest}
      title={words['release-payment']}
      ends={false}
      draftName="release-payment"
      parts={[{ key: 'reason', label: '理由', hint: '核实的结果，职工会看到。', limit: limits.reason }]}
      start={() => ({ reason: '' })}
      problemsOf={(draft) => parseInput(releasePaymentBody, { version: 0, ...draft }).problems}
      onReady={(draft) => onReady({ action: 'release-payment', ...draft })}
    />
  );
}

export function DropForm({ onReady, ...props }: DecisionFormProps) {
  return (
    <WordsForm<'reason' | 'answer'>
      {...props}
      title={words['drop-revocation']}
      ends={false}
      draftName="drop-revocation"
      parts={[
        { key: 'reason', label: '理由', hint: '为什么原来的决定不变，职工会看到。', limit: limits.reason },
        answerPart,
      ]}
      start={() => ({ reason: '', answer: '' })}
      problemsOf={(draft) => parseInput(dropRevocationBody, { version: 0, ...draft }).problems}
      onReady={(draft) => onReady({ action: 'drop-revocation', ...draft })}
    />
  );
}

/** What a proposal and a revocation have in common. */
function groundParts(shown: StaffCase): WordsPart<keyof GroundsDraft>[] {
  const { withPersonFen } = shown;
  return [
    { key: 'facts', label: '查到的事实', hint: '每条写明来源，职工会看到。', limit: limits.facts },
    { key: 'rule', label: '依据的规定', hint: '写文件名，写到第几条。', limit: limits.rule },
    { key: 'reason', label: '理由', hint: '用职工听得懂的话：原来的决定为什么不对。', limit: limits.reason },
    { key: 'ban', label: '限制', hint: '', limit: 40, choices: banChoices(shown) },
    {
      key: 'amount',
      label: '要退回（元）',
      hint:
        withPersonFen === 0
          ? '钱没有付出去，不用退。'
          : `已付给职工、还没有退回的是 ${yuan(withPersonFen)}，不能比这多。`,
      limit: 20,
      oneLine: true,
    },
  ];
}

export function ProposeForm({ onReady, ...props }: DecisionFormProps) {
  const papers = paperChoices(props.shown);
  const evidence: WordsPart<'evidence'> = {
    key: 'evidence',
    label: '证据',
    hint: '选上的，职工都能打开看：没有给他看的，不能拿来作证。',
    limit: 0,
    several: papers,
    below: (change) => (
      <EvidencePapers
        shown={props.shown}
        onAdded={(ids) => change((now) => withChosen(now, ids))}
        onGone={(id) => change((now) => withoutChosen(now, id))}
      />
    ),
  };
  return (
    <WordsForm<keyof ProposalDraft>
      {...props}
      title={words['propose-revocation']}
      ends={false}
      draftName="propose-revocation"
      parts={[...groundParts(props.shown), evidence]}
      start={() => startOfProposal(props.shown)}
      problemsOf={(draft) => proposalProblems(draft, props.shown)}
      onReady={({ evidence: chosen, ...draft }) =>
        onReady({ action: 'propose-revocation', ...groundsOf(draft), evidence: chosenOf(chosen) })
      }
    />
  );
}

export function RevokeForm({ onReady, ...props }: DecisionFormProps) {
  return (
    <WordsForm<keyof RevokeDraft>
      {...props}
      title={words.revoke}
      draftName="revoke"
      parts={[
        ...groundParts(props.shown),
        answerPart,
        {
          key: 'remedies',
          label: '救济途径',
          hint: '复核、复议和诉讼的权利必须告知。',
          limit: limits.remedies,
        },
      ]}
      start={() => startOfRevocation(props.shown)}
      problemsOf={(draft) => revokeProblems(draft, props.shown)}
      onReady={({ answer, remedies, ...draft }) =>
        onReady({ action: 'revoke', ...groundsOf(draft), answer, remedies })
      }
    />
  );
}

const hows = officersHows.map((value) => ({ value, label: heardWords[value] }));
const finals = [
  { value: 'no', label: '以后还要说' },
  { value: 'yes', label: '说完了，可以作决定' },
];

/** 陈述和申辩, said to an officer: nothing of it can be changed afterwards. */
export function StatementForm({ onReady, ...props }: DecisionFormProps) {
  const papers = paperChoices(props.shown);
  const mayAdd = useMay()('document:add');
  const paper: WordsPart<'papers'> = {
    key: 'papers',
    label: '职工指的材料',
    hint: '没有就不选。',
    limit: 0,
    several: papers,
    below: (change) =>
      mayAdd && (
        <AddPapers
          shown={props.shown}
          material={{ code: otherPapersCode, name: '职工带来的材料' }}
          words="加职工带来的材料"
          onAdded={(files) =>
            change((now) =>
              withChosen(
                now,
                files.map(({ documentId }) => documentId),
              ),
            )
          }
        />
      ),
  };
  return (
    <WordsForm<keyof StatementDraft>
      {...props}
      title={words['be-heard']}
      ends={false}
      submitWords="记下，不能再改"
      draftName="be-heard"
      parts={[
        { key: 'how', label: '怎样说的', hint: '', limit: 10, choices: hows },
        {
          key: 'text',
          label: '职工说的情况',
          hint: '照职工的原话记，念给职工听过再记下。',
          limit: limits.text,
        },
        ...(papers.length > 0 || mayAdd ? [paper] : []),
        { key: 'final', label: '说完了没有', hint: '选“说完了”以后不能再补充。', limit: 3, choices: finals },
      ]}
      start={() => ({ how: 'window', text: '', papers: '', final: '' })}
      problemsOf={statementProblems}
      onReady={(draft) => onReady({ action: 'be-heard', ...statementOf(draft) })}
    />
  );
}

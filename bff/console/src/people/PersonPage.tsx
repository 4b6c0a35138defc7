import {
  applicationKindWords,
  mayAtAll,
  staffRoleWords,
  type RightSpan,
  type StaffPersonView,
} from '@gjj/shared-types';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router-dom';
import { dateInWords } from '../catalogue/day-words';
import { DutyPanel } from '../duty/DutyPanel';
import { StateTag } from '../look/StateTag';
import { Tag } from '../look/Tag';
import { useMay } from '../shell/use-may';
import { AskDialog, ChangeDialog, TrainingDialog, WorkDialog } from './PersonDialogs';
import { Waiting } from '../look/Waiting';
import { PeopleFrame } from './PeopleFrame';
import { itemsInWords, momentInWords, rightsInWords } from './rights-words';
import { usePeople, usePerson } from './use-people';

type Step = 'change' | 'ask-close' | 'password' | 'close' | 'hand-over' | 'train';
interface PartProps {
  person: StaffPersonView;
  onStep: (step: Step) => void;
}

function Account({ person, onStep }: PartProps) {
  const { allowedActions, application } = person;
  const mayApply = allowedActions.includes('apply') && application === null;
  const facts = [
    ['用户名', person.username],
    ['角色', staffRoleWords[person.role]],
    ['区县', person.districtName],
    ['能收的业务', itemsInWords(person)],
    ...(person.offices.length > 0 ? [['科室', person.offices.join('、')] as const] : []),
    ['身份证', person.idNumberMasked ?? '没有登记'],
    ['手机', person.phoneMasked ?? '没有登记'],
  ];
  return (
    <section className="card panel" aria-label="现在的账号">
      <h2>
        {person.name}
        {person.open ? <Tag tone="good">在用</Tag> : <Tag tone="neutral">已注销</Tag>}
        {person.passwordWaits && <Tag tone="waiting">一次性密码还没换</Tag>}
      </h2>
      <dl className="people-facts">
        {facts.map(([label, words]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {application !== null && (
        <p>
          <Tag tone="action">{applicationKindWords[application.kind]}的申请在等开通</Tag>{' '}
          <Link to="/people/applications">看申请</Link>
        </p>
      )}
      <div className="people-line">
        {mayApply && <Button onClick={() => onStep('change')}>申请改权限</Button>}
        {mayApply && <Button onClick={() => onStep('ask-close')}>申请注销</Button>}
        {mayApply && <Button onClick={() => onStep('password')}>申请重置密码</Button>}
        {allowedActions.includes('close') && (
          <Button danger onClick={() => onStep('close')}>
            马上注销
          </Button>
        )}
      </div>
    </section>
  );
}

function Work({ person, onStep }: PartProps) {
  const mayOpen = useMay()('case:read');
  return (
    <section className="card panel" aria-label="手上的件">
      <h2>手上的件 {person.work.length}</h2>
      {person.work.length === 0 && <p className="quiet">没有没办完的件。</p>}
      <ul className="people-list">
        {person.work.map(({ caseId, kind, itemName, state, receiptNumber, memberNameMasked }) => {
          const words = `${memberNameMasked} · ${itemName}`;
          return (
            <li key={caseId}>
              <div className="people-line">
                {mayOpen && state !== 'draft' ? <Link to={`/cases/${caseId}`}>{words}</Link> : words}
                <StateTag state={state} />
                <span className="quiet">{kind === 'intake' ? '在窗口收' : '在名下'}</span>
                <span className="quiet numbers">{receiptNumber}</span>
              </div>
            </li>
          );
        })}
      </ul>
      {person.work.length > 0 && person.allowedActions.includes('hand-over') && (
        <div className="people-line">
          <Button onClick={() => onStep('hand-over')}>交接</Button>
        </div>
      )}
    </section>
  );
}

function Training({ person, onStep }: PartProps) {
  return (
    <section className="card panel" aria-label="培训">
      <h2>培训</h2>
      {person.due.map(({ itemCode, itemName, changedOn, trainedOn }) => (
        <p key={itemCode}>
          <Tag tone="action">要再培训</Tag> {itemCode} {itemName}的规则 {dateInWords(changedOn)}{' '}
          变了，上次培训是 {dateInWords(trainedOn)}。
        </p>
      ))}
      {person.training.length === 0 && <p className="quiet">没有培训记录。</p>}
      <ul className="people-list">
        {person.training.map(({ on, topic, itemCodes, by }) => (
          <li key={`${on} ${topic}`}>
            {dateInWords(on)} {topic}
            <span className="quiet">
              {itemCodes.length === 0 ? '全部业务' : itemCodes.join('、')}，{by}记
            </span>
          </li>
        ))}
      </ul>
      {person.allowedActions.includes('train') && (
        <div className="people-line">
          <Button onClick={() => onStep('train')}>记一次培训</Button>
        </div>
      )}
    </section>
  );
}

/** What has been asked for, over the page. */
function Dialog({
  person,
  step,
  onClose,
}: {
  person: StaffPersonView;
  step: Step | null;
  onClose: () => void;
}) {
  const list = usePeople().data;
  if (step === 'change' || step === 'train') {
    if (list === undefined) return null;
    const Form = step === 'change' ? ChangeDialog : TrainingDialog;
    return <Form person={person} list={list} onClose={onClose} />;
  }
  if (step === 'ask-close') return <AskDialog person={person} applyFor="close" onClose={onClose} />;
  if (step === 'password') return <AskDialog person={person} applyFor="password" onClose={onClose} />;
  return step === null ? null : <WorkDialog person={person} way={step} onClose={onClose} />;
}

function Span({ span }: { span: RightSpan }) {
  const { from, to, appliedBy, openedBy, reason, endReason } = span;
  const by =
    openedBy === null
      ? ''
      : `${appliedBy ?? '没有申请'}${appliedBy === null ? '' : '申请'}，${openedBy}开通：`;
  return (
    <li>
      <span>{rightsInWords(span)}</span>
      <span className="quiet">
        {momentInWords(from)} 至 {to === null ? '现在' : momentInWords(to)}
      </span>
      <span className="quiet">
        {by}
        {reason}
        {endReason !== null && `；结束：${endReason}`}
      </span>
    </li>
  );
}

/** Only of who owns cases, and so has to be followed. */
function Duty({ person }: { person: StaffPersonView }) {
  const may = useMay()('duty:read');
  return may && mayAtAll(person.role, 'case:claim') ? <DutyPanel staffId={person.staffId} /> : null;
}

function Shown({ person }: { person: StaffPersonView }): ReactNode {
  const [step, setStep] = useState<Step | null>(null);
  const part = { person, onStep: setStep };
  return (
    <>
      <div className="people-columns">
        <div>
          <Account {...part} />
          <section className="card panel" aria-label="权限的经过">
            <h2>权限的经过</h2>
            <ul className="people-list">
              {person.history.map((span) => (
                <Span key={span.from} span={span} />
              ))}
            </ul>
          </section>
        </div>
        <div>
          <Work {...part} />
          <Duty person={person} />
          <Training {...part} />
        </div>
      </div>
      <Dialog person={person} step={step} onClose={() => setStep(null)} />
    </>
  );
}

/** One person: rights now and before, training, what is in hand. */
export function PersonPage() {
  const { staffId = '' } = useParams();
  const person = usePerson(staffId);
  return (
    <PeopleFrame>
      <Waiting asked={person} words="正在取这个账号" />
      {person.data !== undefined && <Shown person={person.data} />}
    </PeopleFrame>
  );
}

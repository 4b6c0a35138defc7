import { applicationKindWords, type Opened, type StaffApplication } from '@gjj/shared-types';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { Tag } from '../look/Tag';
import { useMay } from '../shell/use-may';
import { DeclineDialog, OpenDialog } from './DecideDialogs';
import { OneTimePassword } from './OneTimePassword';
import { Waiting } from '../look/Waiting';
import { PeopleFrame } from './PeopleFrame';
import { momentInWords, rightsInWords } from './rights-words';
import { useApplications } from './use-people';

type Deciding = { way: 'open' | 'decline'; application: StaffApplication };

/** What is asked for, in one sentence. */
function Asked({ application }: { application: StaffApplication }) {
  const { kind, before, handOverTo } = application;
  const now = rightsInWords(application);
  if (kind === 'open') return <p>开通：{now}</p>;
  if (kind === 'change')
    return (
      <p>
        从“{before === null ? '' : rightsInWords(before)}”改为“{now}”
      </p>
    );
  if (kind === 'password') return <p>给新的一次性密码（{now}）</p>;
  const to =
    handOverTo === undefined
      ? ''
      : handOverTo === null
        ? '，手上的件放回待办'
        : `，手上的件交给${handOverTo.name}`;
  return (
    <p>
      注销：{now}
      {to}
    </p>
  );
}

function Person({ application }: { application: StaffApplication }) {
  const { kind, status, name, staffId, username, idNumberMasked, phoneMasked } = application;
  const isThere = kind !== 'open' || status === 'done';
  return (
    <>
      <strong>{isThere ? <Link to={`/people/${staffId}`}>{name}</Link> : name}</strong>
      <span className="quiet">{username}</span>
      {idNumberMasked !== null && <span className="quiet numbers">{idNumberMasked}</span>}
      {phoneMasked !== null && <span className="quiet numbers">{phoneMasked}</span>}
    </>
  );
}

function Outcome({ application }: { application: StaffApplication }) {
  const { status, decidedBy, decidedAt, declineWords } = application;
  if (decidedAt === null) return null;
  return (
    <p className="quiet">
      {momentInWords(decidedAt)} {decidedBy} {status === 'done' ? '已照办' : `没有开：${declineWords}`}
    </p>
  );
}

interface RowProps {
  application: StaffApplication;
  onDecide: (deciding: Deciding) => void;
}

function Row({ application, onDecide }: RowProps) {
  const may = useMay();
  const { kind, status, appliedBy, appliedAt, reason, mayDecide, name } = application;
  const words = applicationKindWords[kind];
  return (
    <li>
      <div className="intake-result">
        <Tag tone={status === 'waiting' ? 'action' : status === 'done' ? 'good' : 'neutral'}>{words}</Tag>
        <Person application={application} />
        {status === 'waiting' && mayDecide && may('staff:open') && (
          <>
            <Button
              type="primary"
              aria-label={`照申请办：${name} ${words}`}
              onClick={() => onDecide({ way: 'open', application })}
            >
              照申请办
            </Button>
            <Button
              aria-label={`不开：${name} ${words}`}
              onClick={() => onDecide({ way: 'decline', application })}
            >
              不开
            </Button>
          </>
        )}
      </div>
      <Asked application={application} />
      <p className="quiet">
        {appliedBy} {momentInWords(appliedAt)} 申请：{reason}
      </p>
      <Outcome application={application} />
    </li>
  );
}

function Group({
  title,
  empty,
  rows,
  onDecide,
}: { title: string; empty: string; rows: StaffApplication[] } & Pick<RowProps, 'onDecide'>) {
  return (
    <section className="card panel" aria-label={title}>
      <h2>{title}</h2>
      {rows.length === 0 && <p className="quiet">{empty}</p>}
      <ul className="people-list">
        {rows.map((application) => (
          <Row key={application.applicationId} application={application} onDecide={onDecide} />
        ))}
      </ul>
    </section>
  );
}

/** What waits for an administrator, and what became of the others. */
export function ApplicationsPage() {
  const asked = useApplications();
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  const [given, setGiven] = useState<Opened | null>(null);
  const applications = asked.data?.applications ?? [];
  const close = () => setDeciding(null);
  const onOpened = (opened: Opened) => {
    setDeciding(null);
    setGiven(opened.oneTimePassword === null ? null : opened);
  };
  return (
    <PeopleFrame>
      <Waiting asked={asked} words="正在取申请" />
      {asked.data !== undefined && (
        <>
          <Group
            title="等开通"
            empty="没有申请在等。"
            rows={applications.filter(({ status }) => status === 'waiting')}
            onDecide={setDeciding}
          />
          <Group
            title="办过的"
            empty="还没有办过的申请。"
            rows={applications.filter(({ status }) => status !== 'waiting')}
            onDecide={setDeciding}
          />
        </>
      )}
      {deciding?.way === 'open' && (
        <OpenDialog application={deciding.application} onClose={close} onOpened={onOpened} />
      )}
      {deciding?.way === 'decline' && <DeclineDialog application={deciding.application} onClose={close} />}
      {given?.oneTimePassword != null && (
        <OneTimePassword
          name={given.application.name}
          username={given.application.username}
          password={given.oneTimePassword}
          onClose={() => setGiven(null)}
        />
      )}
    </PeopleFrame>
  );
}

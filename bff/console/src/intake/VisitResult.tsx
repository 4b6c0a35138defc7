import { staffEndpoints, yuan, type Visit } from '@gjj/shared-types';
import { Alert, Button } from 'antd';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import { call, callForBytes } from '../api/call';
import { Tag } from '../look/Tag';
import { verdictTones } from '../look/tone';
import { PaperSizeChoice } from '../print/PaperSizeChoice';
import { PrintButton } from '../print/PrintButton';
import { VisitStanding } from '../standing/VisitStanding';
import { NotOpened } from './NotOpened';
import { UnderWay } from './UnderWay';
import { useOpenIntake } from './use-open-intake';

const couldWords = { yes: '可以办', no: '暂时不能办', unknown: '要人工核对' } as const;
const order = { yes: 0, unknown: 1, no: 2 } as const;

interface ResultProps {
  visit: string;
  result: Visit['results'][number];
  open: () => void;
}

function Result({ visit, result, open }: ResultProps) {
  const { itemName: name, verdict, capFen, headline, nextDateWords } = result;
  return (
    <li>
      <div className="intake-result">
        <strong>{name}</strong>
        <Tag tone={verdictTones[verdict]}>{couldWords[verdict]}</Tag>
        {capFen !== null && capFen > 0 && <span className="numbers">最多 {yuan(capFen)}</span>}
        <Button type={verdict === 'yes' ? 'primary' : 'default'} aria-label={`收件：${name}`} onClick={open}>
          收件
        </Button>
        <PrintButton
          words="材料清单"
          label={`打印材料清单：${name}`}
          fetchPaper={(size) =>
            callForBytes(staffEndpoints.printVisitMaterials, {
              body: { visit, itemCode: result.itemCode, size },
            })
          }
        />
      </div>
      <p className="quiet">
        {headline}
        {nextDateWords !== null && ` ${nextDateWords}`}
      </p>
    </li>
  );
}

/** 账户锁: why nothing can be handed in here, and what the member can do about it. */
function LockedHere() {
  return (
    <Alert
      type="warning"
      showIcon
      title="职工锁住了账户，现在不能交提取"
      description={
        <>
          请职工在手机“账户安全”里打开；急用的，核对本人证件后，在
          <Link to="/safety">账户安全</Link>里申请，由主管打开。收件可以先录，打开后再交。
        </>
      }
    />
  );
}

/** What the person who stands here could do: the same answers, sums and dates as in the app. */
export function VisitResult({ visit, onNext }: { visit: Visit; onNext: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const open = useOpenIntake(visit.visit, (body) => call(staffEndpoints.openIntake, { body }));
  const results = visit.results.toSorted((left, right) => order[left.verdict] - order[right.verdict]);
  return (
    <section className="card panel" aria-label="能办什么">
      <div className="intake-result">
        <h2 ref={heading} tabIndex={-1}>
          {visit.memberNameMasked}
          <span className="quiet"> {visit.idNumberMasked}</span>
        </h2>
        <span className="quiet">账户在{visit.homeDistrictName}</span>
        <span className="quiet">
          {visit.applicantMasked === null
            ? (visit.phoneMasked ?? '没有手机，一律用纸质通知')
            : `职工已去世，来办的人：${visit.applicantMasked}`}
        </span>
        <Button onClick={onNext}>接待下一位</Button>
      </div>
      {visit.accountLocked && <LockedHere />}
      <NotOpened open={open} />
      <UnderWay cases={visit.cases} open={(itemCode) => open.mutate({ itemCode })} />
      <h3>能办什么</h3>
      <ul className="intake-results">
        {results.map((result) => (
          <Result
            key={result.itemCode}
            visit={visit.visit}
            result={result}
            open={() => open.mutate({ itemCode: result.itemCode })}
          />
        ))}
      </ul>
      {visit.byColleagues.length > 0 && (
        <p className="quiet">还能办{visit.byColleagues.join('、')}：您的账号不收这些业务，请由同事收件。</p>
      )}
      {visit.applicantMasked === null && <VisitStanding visit={visit.visit} />}
      <div className="intake-line">
        材料清单打在
        <PaperSizeChoice />
      </div>
    </section>
  );
}

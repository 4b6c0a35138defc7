import { dayInWords, dayOf, timeInWords, type ClockView, type StaffCase } from '@gjj/shared-types';
import { Tag } from '../../look/Tag';

type Check = StaffCase['specialChecks'][number];

function Stopped({ stands }: { stands: NonNullable<ClockView['stands']> }) {
  const { since, daysLeft, unit } = stands;
  const days = unit === 'working-days' ? '个工作日' : '天';
  return (
    <p>
      <Tag tone="waiting">决定的期限停下不算</Tag> {dayInWords(dayOf(since))}停下
      {daysLeft !== null && `，还剩 ${daysLeft} ${days}`}，恢复后接着算。
    </p>
  );
}

function SpecialCheck({ check }: { check: Check }) {
  const { found } = check;
  return (
    <li>
      <strong>
        向{check.checkedWith}核实：{check.checking}
      </strong>
      <p className="typed">{check.reason}</p>
      {found !== null && <p className="typed">结果：{found.words}</p>}
      <span className="quiet">
        {timeInWords(check.startedAt)} 起，预计{dayInWords(check.expectedOn)}核实完
        {found !== null && `，${timeInWords(found.at)} 恢复`}
      </span>
    </li>
  );
}

function Delays({ delays }: Pick<StaffCase, 'delays'>) {
  return (
    <div>
      <h3>向职工说明过的超期</h3>
      <ul className="plain-list">
        {delays.map((delay) => (
          <li key={delay.at}>
            <p className="typed">{delay.reason}</p>
            <span className="quiet">
              {timeInWords(delay.at)}，应在{dayInWords(delay.dueOn)}前答复，改到{dayInWords(delay.expectedOn)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What time did to the case, what stands still and why, and what the member was told of a delay. */
export function TimeNotes({ shown }: { shown: StaffCase }) {
  const { byTime, clocks, specialChecks, delays } = shown;
  return (
    <>
      {byTime !== null && (
        <div>
          <p>
            {byTime.happened}
            {byTime.follows}
          </p>
          <p className="quiet">依据：{byTime.rule ?? '本中心定的期限（待确认）'}</p>
        </div>
      )}
      {clocks.map(({ name, stands }) => stands != null && <Stopped key={name} stands={stands} />)}
      {specialChecks.length > 0 && (
        <div>
          <h3>特别程序</h3>
          <ul className="plain-list">
            {specialChecks.map((check) => (
              <SpecialCheck key={check.startedAt} check={check} />
            ))}
          </ul>
        </div>
      )}
      {delays.length > 0 && <Delays delays={delays} />}
    </>
  );
}

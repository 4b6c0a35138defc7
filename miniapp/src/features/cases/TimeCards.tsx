import { dayInWords, dayOf, timeInWords, type MemberCase } from '@gjj/shared-types';
import { today } from '@/platform/clock';
import { Card, Section } from '@/ui/Card';
import { Pair } from '@/ui/Pair';
import { StatusWord } from '@/ui/StatusWord';

const day = (of: string) => dayInWords(of, today());

/** What is left of the term that stands still. */
function Stopped({ clock }: { clock: NonNullable<MemberCase['stoppedClock']> }) {
  if (clock.stands == null) return null;
  const { since, daysLeft, unit } = clock.stands;
  const left = daysLeft === null ? '' : `还剩 ${daysLeft} ${unit === 'working-days' ? '个工作日' : '天'}，`;
  return (
    <div>
      答复您的期限从 {day(dayOf(since))}起停下不算，{left}核实完接着算。
    </div>
  );
}

function SpecialCheck({ check }: { check: MemberCase['specialChecks'][number] }) {
  const { found } = check;
  return (
    <div>
      <Pair name="核实什么">{check.checking}</Pair>
      <Pair name="向谁核实">{check.checkedWith}</Pair>
      <Pair name="为什么">{check.reason}</Pair>
      {found === null ? (
        <Pair name="预计哪天核实完">{day(check.expectedOn)}</Pair>
      ) : (
        <Pair name="核实的结果">{found.words}</Pair>
      )}
      <Pair name="依据">{check.rule}</Pair>
      <div className="secondary numeric">
        {timeInWords(check.startedAt)} 暂停
        {found !== null && ` · ${timeInWords(found.at)} 恢复`}
      </div>
    </div>
  );
}

/** 特别程序: why the case stands, what is left of the term, and what came of it. */
export function SpecialChecks({ found }: { found: MemberCase }) {
  if (found.specialChecks.length === 0) return null;
  const paused = found.state === 'paused';
  return (
    <Section title={paused ? '为什么暂停' : '暂停核实过'} id="special-check">
      <Card>
        {found.stoppedClock !== null && <Stopped clock={found.stoppedClock} />}
        {[...found.specialChecks].reverse().map((check) => (
          <SpecialCheck key={check.startedAt} check={check} />
        ))}
        {paused && <div>您不用做什么。有结果马上告诉您。</div>}
      </Card>
    </Section>
  );
}

const isLate = ({ clock }: MemberCase) => clock?.name === 'decision' || clock?.name === 'recheck';

/** Every word about an answer that is late, newest first. */
export function Delays({ found }: { found: MemberCase }) {
  if (found.delays.length === 0) return null;
  return (
    <Section title={isLate(found) ? '为什么还没有答复' : '为什么答复晚了'} id="delays">
      <Card>
        {[...found.delays].reverse().map((delay) => (
          <div key={delay.at}>
            <div>{delay.reason}</div>
            <div>
              应在 {day(delay.dueOn)}前答复，改到 {day(delay.expectedOn)}前。
            </div>
            <div className="secondary numeric">{timeInWords(delay.at)} 说明</div>
          </div>
        ))}
      </Card>
    </Section>
  );
}

/** What the passing of a term did to the case. */
export function ByTime({ found: { byTime, state } }: { found: MemberCase }) {
  if (byTime === null) return null;
  return (
    <Card id="by-time">
      <div>
        <StatusWord tone={state === 'lapsed' ? 'neutral' : 'waiting'}>
          {state === 'lapsed' ? '期限过了' : '按规定算作已受理'}
        </StatusWord>
      </div>
      <div>{byTime.happened}</div>
      <div>{byTime.follows}</div>
      {byTime.rule !== null && <div className="secondary">依据：{byTime.rule}</div>}
    </Card>
  );
}

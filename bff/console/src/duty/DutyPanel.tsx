import type { DutyView } from '@gjj/shared-types';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { spanOfDays } from '../catalogue/day-words';
import { FailureNote } from '../look/FailureNote';
import { Tag } from '../look/Tag';
import { Waiting } from '../look/Waiting';
import { momentInWords } from '../people/rights-words';
import { AbsenceDialog } from './AbsenceDialog';
import { DeputyDialog } from './DeputyDialog';
import { useDuty, useDutySteps } from './use-duty';

type Spell = DutyView['absences'][number] | DutyView['deputising'][number];

const standings = {
  now: { tone: 'action', words: '现在' },
  'to-come': { tone: 'waiting', words: '还没到' },
  over: { tone: 'neutral', words: '已结束' },
} as const;

interface RowProps {
  spell: Spell;
  /** What holds in these days. */
  words: string;
  onEnd: (dutyId: Spell['dutyId']) => void;
}

function Row({ spell, words, onEnd }: RowProps) {
  const { standing, from, to, reason, enteredBy, enteredAt, endedBy, mayEnd, dutyId } = spell;
  const { tone, words: state } = standings[standing];
  return (
    <li>
      <div className="people-line">
        <Tag tone={tone}>{state}</Tag>
        <strong>{spanOfDays(from, to)}</strong>
        {mayEnd && (
          <Button size="small" aria-label={`提前结束：${words}`} onClick={() => onEnd(dutyId)}>
            提前结束
          </Button>
        )}
      </div>
      <span>{words}</span>
      <span className="quiet">
        {reason}，{enteredBy} {momentInWords(enteredAt)} 登记
        {endedBy !== null && `，${endedBy}提前结束`}
      </span>
    </li>
  );
}

function Part({ title, empty, children }: { title: string; empty: string | null; children: ReactNode }) {
  return (
    <section className="card panel people-panel" aria-label={title}>
      <h2>{title}</h2>
      {empty !== null && <p className="quiet">{empty}</p>}
      {children}
    </section>
  );
}

function Shown({ duty }: { duty: DutyView }) {
  const { end } = useDutySteps(duty.staffId);
  const [asked, setAsked] = useState<'absence' | 'deputy' | null>(null);
  const { deputising, absences, offices, mayEnterAbsence } = duty;
  const onEnd = (dutyId: Spell['dutyId']) => {
    if (!end.isPending) end.mutate(dutyId);
  };
  return (
    <>
      {end.isError && <FailureNote error={end.error} />}
      {(deputising.length > 0 || offices.length > 0) && (
        <Part title="代理" empty={deputising.length === 0 ? '没有代理别人。' : null}>
          <ul className="people-list">
            {deputising.map((one) => (
              <Row
                key={one.dutyId}
                spell={one}
                words={one.insteadOf === null ? `代理${one.office}` : `代理${one.insteadOf}（${one.office}）`}
                onEnd={onEnd}
              />
            ))}
          </ul>
          {offices.length > 0 && (
            <div className="people-line">
              <Button onClick={() => setAsked('deputy')}>安排代理</Button>
            </div>
          )}
        </Part>
      )}
      <Part title="不在岗" empty={absences.length === 0 ? '没有登记。' : null}>
        <ul className="people-list">
          {absences.map((one) => (
            <Row
              key={one.dutyId}
              spell={one}
              words={`名下的件依次转给 ${one.followers.join('、')}`}
              onEnd={onEnd}
            />
          ))}
        </ul>
        {mayEnterAbsence && (
          <div className="people-line">
            <Button onClick={() => setAsked('absence')}>登记不在岗</Button>
          </div>
        )}
      </Part>
      {asked === 'absence' && <AbsenceDialog duty={duty} onClose={() => setAsked(null)} />}
      {asked === 'deputy' && <DeputyDialog duty={duty} onClose={() => setAsked(null)} />}
    </>
  );
}

/** For whom somebody acts, when they are away, and who follows then. */
export function DutyPanel({ staffId }: { staffId: DutyView['staffId'] }) {
  const duty = useDuty(staffId);
  return (
    <>
      <Waiting asked={duty} words="正在取代理和不在岗" />
      {duty.data !== undefined && <Shown duty={duty.data} />}
    </>
  );
}

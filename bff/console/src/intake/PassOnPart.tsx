import { dayInWords, passedOnHow, passedOnWords, type IntakeCase } from '@gjj/shared-types';
import { Button, Radio } from 'antd';
import { useState } from 'react';
import { FailureNote } from '../look/FailureNote';
import { passOnInWords } from './pass-on-words';
import type { Intake } from './use-intake';

interface Props {
  shown: IntakeCase;
  intake: Intake;
}

/** 转告: the centre asked for a correction of what this window received; the person hears of it from here. */
export function PassOnPart({ shown, intake }: Props) {
  const [how, setHow] = useState<(typeof passedOnHow.options)[number] | null>(null);
  const owed = shown.intake.passOn;
  if (owed === null) return null;
  if (owed.passedOn !== null) return <p className="quiet">{passOnInWords(owed)}。</p>;
  if (!shown.allowedActions.includes('pass-on')) return null;
  const { passOn } = intake;
  return (
    <section className="card panel" aria-label="转告职工">
      <h2>请把要补正的转告职工</h2>
      <p>
        手机 {shown.phoneMasked ?? '没有，请用纸质通知'}。
        {owed.dueOn !== null && `请在${dayInWords(owed.dueOn)}以前转告`}
        {owed.overdue ? '，现在已经过了。' : '。'}
      </p>
      <div className="intake-line">
        <Radio.Group
          aria-label="怎样转告的"
          value={how}
          onChange={({ target }) => setHow(target.value as typeof how)}
          options={passedOnHow.options.map((value) => ({ value, label: passedOnWords[value] }))}
        />
        <Button
          disabled={how === null}
          loading={passOn.isPending}
          onClick={() => how !== null && passOn.mutate(how)}
        >
          已转告
        </Button>
      </div>
      {passOn.isError && <FailureNote error={passOn.error} />}
    </section>
  );
}

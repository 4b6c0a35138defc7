import type { Card, Day, StandingOffer, StandingPeriod } from '@gjj/shared-types';
import { Radio } from 'antd';
import { CardChoice } from '../intake/CardChoice';
import { QuestionInput } from '../intake/QuestionInput';
import { ChoiceField } from '../look/ChoiceField';
import { TextField } from '../look/TextField';
import { NewVisitCard } from './NewVisitCard';
import { amountOptions, endOptions, goalOptions, type StandingDraft } from './standing-draft';

interface Props {
  visit: string;
  offer: StandingOffer;
  cards: readonly Card[];
  draft: StandingDraft;
  put: (change: Partial<StandingDraft>) => void;
  problems: Readonly<Record<string, string>>;
  today: Day;
  onCard: (card: Card) => void;
}

const everyWords: Record<StandingPeriod, string> = { month: '每月一次', year: '每年一次' };

function When({ offer, draft, put, problems }: Props) {
  const { from, to } = offer.days;
  const open = offer.choices.filter(({ maySign }) => maySign);
  return (
    <>
      <ChoiceField label="多久办一次" problem={problems['every']}>
        <Radio.Group
          value={draft.every}
          options={open.map(({ every }) => ({ value: every, label: everyWords[every] }))}
          onChange={({ target }) => put({ every: target.value as StandingPeriod })}
        />
      </ChoiceField>
      {draft.every === 'year' && (
        <TextField
          label="几月"
          problem={problems['month']}
          inputMode="numeric"
          maxLength={2}
          value={draft.month}
          onText={(month) => put({ month })}
        />
      )}
      <TextField
        label="几号"
        hint={`${from} 到 ${to} 号。${offer.dayOffWords}。`}
        problem={problems['dayOfMonth']}
        inputMode="numeric"
        maxLength={2}
        value={draft.dayOfMonth}
        onText={(dayOfMonth) => put({ dayOfMonth })}
      />
    </>
  );
}

function HowMuch({ offer, draft, put, problems, today }: Props) {
  return (
    <>
      <ChoiceField label="每次提多少" problem={problems['amount']}>
        <Radio.Group
          value={draft.amount}
          options={amountOptions(offer)}
          onChange={({ target }) => put({ amount: target.value as StandingDraft['amount'] })}
        />
      </ChoiceField>
      {draft.amount === 'fixed' && (
        <TextField
          label="每次最多提多少（元）"
          problem={problems['most']}
          inputMode="decimal"
          maxLength={16}
          value={draft.most}
          onText={(most) => put({ most })}
        />
      )}
      <ChoiceField label="约定到哪天" problem={problems['endOn']}>
        <Radio.Group
          value={draft.endOn}
          options={endOptions(offer, today)}
          onChange={({ target }) => put({ endOn: target.value as Day })}
        />
      </ChoiceField>
    </>
  );
}

function WhereTo({ visit, offer, cards, draft, put, problems, onCard }: Props) {
  return (
    <>
      {offer.loan !== null && (
        <ChoiceField label="钱到哪里" problem={problems['goal']}>
          <Radio.Group
            value={draft.goal}
            options={goalOptions(offer)}
            onChange={({ target }) => put({ goal: target.value as StandingDraft['goal'] })}
          />
        </ChoiceField>
      )}
      {draft.goal === 'card' && (
        <>
          <CardChoice cards={cards} chosen={draft.cardId} onCard={(cardId) => put({ cardId })} />
          {problems['card'] !== undefined && <p className="field-problem">{problems['card']}</p>}
          <NewVisitCard visit={visit} onCard={onCard} />
        </>
      )}
    </>
  );
}

/** When, how much, until when, where to; and what the item's form asks. */
export function TermsForm(props: Props) {
  const { offer, draft, put, problems } = props;
  return (
    <div className="dialog-form">
      {offer.questions.map((question) => (
        <QuestionInput
          key={question.key}
          question={question}
          value={draft.answers[question.key]}
          problem={problems[question.key]}
          onAnswer={(value) => {
            const { [question.key]: _was, ...others } = draft.answers;
            put({ answers: value === undefined ? others : { ...others, [question.key]: value } });
          }}
        />
      ))}
      <When {...props} />
      <HowMuch {...props} />
      <WhereTo {...props} />
    </div>
  );
}

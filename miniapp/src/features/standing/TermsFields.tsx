import { yuan, type StandingOffer } from '@gjj/shared-types';
import { QuestionField } from '@/features/application/QuestionField';
import { CardPicker } from '@/features/cards/CardPicker';
import { today } from '@/platform/clock';
import { Card, Section } from '@/ui/Card';
import { ChoiceList } from '@/ui/ChoiceList';
import { Chips } from '@/ui/Chips';
import { Field } from '@/ui/Field';
import { TextInput } from '@/ui/TextInput';
import { amountOptions, choiceOf, endOptions, type TermsForm } from './terms-form';

interface TermsFieldsProps {
  offer: StandingOffer;
  form: TermsForm;
  put: (form: TermsForm) => void;
  problems: Readonly<Record<string, string>>;
  /** The end of an order that is changed; how often it runs and what the form asked stay. */
  presentEnd: string | null;
}

const everyWords = { month: '每月一次', year: '每年一次' } as const;
const handyDays = [1, 5, 10, 15, 20, 25, 31];

function HowOften({ offer, form, put, problems }: TermsFieldsProps) {
  return (
    <Field id="standing-every" label="多久办一次" error={problems['standing-every']}>
      <ChoiceList
        id="standing-every"
        label="多久办一次"
        options={offer.choices
          .filter(({ maySign }) => maySign)
          .map(({ every }) => ({ value: every, label: everyWords[every] }))}
        value={form.every}
        onChange={(every) => put({ ...form, every })}
      />
    </Field>
  );
}

/** The day; 31 is said as what it means. */
function WhichDay({ offer, form, put, problems }: TermsFieldsProps) {
  const { from, to } = offer.days;
  const days = handyDays.filter((day) => day >= from && day <= to);
  const last = to === 31 ? '；填 31 就是每个月的最后一天' : '';
  return (
    <>
      {form.every === 'year' && (
        <Field id="standing-month" label="几月" hint="1 到 12" error={problems['standing-month']}>
          <TextInput
            id="standing-month"
            keyboard="number"
            maxLength={2}
            value={form.month}
            onChange={(month) => put({ ...form, month })}
            wrong={problems['standing-month'] !== undefined}
          />
        </Field>
      )}
      <Field
        id="standing-day"
        label="几号"
        hint={`${from} 到 ${to} 号都可以${last}。${offer.dayOffWords}。`}
        error={problems['standing-day']}
      >
        <Chips
          label="常用的日子"
          options={days.map((day) => ({ value: String(day), label: day === 31 ? '最后一天' : `${day} 号` }))}
          value={form.dayOfMonth}
          onChange={(dayOfMonth) => put({ ...form, dayOfMonth })}
        />
        <TextInput
          id="standing-day"
          keyboard="number"
          maxLength={2}
          value={form.dayOfMonth}
          onChange={(dayOfMonth) => put({ ...form, dayOfMonth })}
          wrong={problems['standing-day'] !== undefined}
        />
      </Field>
    </>
  );
}

function HowMuch({ offer, form, put, problems }: TermsFieldsProps) {
  return (
    <>
      <Field id="standing-amount" label="每次提多少" error={problems['standing-amount']}>
        <ChoiceList
          id="standing-amount"
          label="每次提多少"
          options={amountOptions(offer, choiceOf(offer, form))}
          value={form.amount}
          onChange={(amount) => put({ ...form, amount })}
        />
      </Field>
      {form.amount === 'fixed' && (
        <Field id="standing-most" label="每次最多提多少（元）" error={problems['standing-most']}>
          <TextInput
            id="standing-most"
            keyboard="amount"
            maxLength={16}
            value={form.most}
            onChange={(most) => put({ ...form, most })}
            wrong={problems['standing-most'] !== undefined}
          />
        </Field>
      )}
    </>
  );
}

/** A card; where the centre offers it, or straight to the loan (冲还贷). */
function WhereTo({ offer: { loan }, form, put, problems }: TermsFieldsProps) {
  const toCard = (
    <Section title="钱付到哪张卡">
      <Card>
        <CardPicker value={form.cardId} onChange={(cardId) => put({ ...form, cardId })} />
      </Card>
    </Section>
  );
  if (loan === null) return toCard;
  return (
    <>
      <Card>
        <Field id="standing-goal" label="钱到哪里" error={problems['standing-goal']}>
          <ChoiceList
            id="standing-goal"
            label="钱到哪里"
            options={[
              {
                value: 'loan',
                label: '直接冲还公积金贷款（冲还贷）',
                detail: `贷款尾号 ${loan.last4}，还有 ${yuan(loan.balanceFen)}；钱不经过银行卡`,
              },
              { value: 'card', label: '付到我的银行卡', detail: '您自己拿去还贷款' },
            ]}
            value={form.toLoan === null ? null : form.toLoan ? 'loan' : 'card'}
            onChange={(goal) => put({ ...form, toLoan: goal === 'loan' })}
          />
        </Field>
      </Card>
      {form.toLoan === false && toCard}
    </>
  );
}

/** When, how much, until when, to which card. */
export function TermsFields(props: TermsFieldsProps) {
  const { offer, form, put, problems, presentEnd } = props;
  return (
    <div className="stack-wide">
      <Card>
        {presentEnd === null && offer.choices.length > 1 && <HowOften {...props} />}
        {presentEnd === null &&
          offer.questions.map((question) => (
            <QuestionField
              key={question.key}
              question={question}
              value={form.answers[question.key]}
              typed={undefined}
              error={problems[question.key]}
              onChange={(value) => {
                const { [question.key]: _was, ...others } = form.answers;
                put({
                  ...form,
                  answers: value === undefined ? others : { ...others, [question.key]: value },
                });
              }}
              onLeave={() => {}}
            />
          ))}
        <WhichDay {...props} />
        <HowMuch {...props} />
        <Field id="standing-end" label="约定到哪天" error={problems['standing-end']}>
          <ChoiceList
            id="standing-end"
            label="约定到哪天"
            options={endOptions(offer, today(), presentEnd)}
            value={form.endOn}
            onChange={(endOn) => put({ ...form, endOn })}
          />
        </Field>
      </Card>
      <WhereTo {...props} />
    </div>
  );
}

import type { MandateOffer } from '@gjj/shared-types';
import { CardPicker } from '@/features/cards/CardPicker';
import { today } from '@/platform/clock';
import { Card, Section } from '@/ui/Card';
import { CheckRow } from '@/ui/CheckRow';
import { Chips } from '@/ui/Chips';
import { ChoiceList } from '@/ui/ChoiceList';
import { Field } from '@/ui/Field';
import { TextInput } from '@/ui/TextInput';
import { endOptions, type MandateForm } from './mandate-form';

interface FieldsProps {
  offer: MandateOffer;
  form: MandateForm;
  put: (form: MandateForm) => void;
  problems: Readonly<Record<string, string>>;
}

/** Whom; nobody is told whether they have an account here. */
function Who({ form, put, problems }: FieldsProps) {
  const byPhone = form.by === 'phone';
  const [id, label] = byPhone ? ['agent-phone', '他的手机号'] : ['agent-id', '他的身份证号码'];
  return (
    <Section title="委托谁">
      <Card>
        <Field id="agent-name" label="他的姓名" hint="和他证件上的一样" error={problems['agent-name']}>
          <TextInput
            id="agent-name"
            value={form.name}
            onChange={(name) => put({ ...form, name })}
            maxLength={60}
            wrong={problems['agent-name'] !== undefined}
          />
        </Field>
        <Chips
          label="用什么找到他"
          options={[
            { value: 'phone', label: '用手机号' },
            { value: 'document', label: '用身份证号' },
          ]}
          value={form.by}
          onChange={(by) => put({ ...form, by: by as MandateForm['by'] })}
        />
        <Field
          id={id}
          label={label}
          hint="他要在这个小程序里完成过实名认证，才收得到。为了保护别人，我们不说他有没有。"
          error={problems[id]}
        >
          <TextInput
            id={id}
            {...(byPhone && { keyboard: 'number' as const })}
            value={byPhone ? form.phone : form.idNumber}
            onChange={(text) => put(byPhone ? { ...form, phone: text } : { ...form, idNumber: text })}
            maxLength={30}
            wrong={problems[id] !== undefined}
          />
        </Field>
      </Card>
    </Section>
  );
}

function What({ offer, form, put, problems }: FieldsProps) {
  const turn = (itemCode: string, on: boolean) =>
    put({
      ...form,
      itemCodes: on ? [...form.itemCodes, itemCode] : form.itemCodes.filter((one) => one !== itemCode),
    });
  return (
    <Section title="让他办什么">
      <Card>
        <Field id="mandate-items" label="选要委托的业务" error={problems['mandate-items']}>
          <div id="mandate-items" tabIndex={-1}>
            {offer.items
              .filter(({ inApp }) => inApp)
              .map(({ itemCode, itemName }) => (
                <CheckRow
                  key={itemCode}
                  id={`mandate-item-${itemCode}`}
                  checked={form.itemCodes.includes(itemCode)}
                  onChange={(on) => turn(itemCode, on)}
                >
                  {itemName}
                </CheckRow>
              ))}
          </div>
        </Field>
      </Card>
    </Section>
  );
}

function Bounds({ offer, form, put, problems }: FieldsProps) {
  return (
    <Section title="到哪天，最多多少">
      <Card>
        <Field id="mandate-end" label="委托到哪天为止" error={problems['mandate-end']}>
          <ChoiceList
            id="mandate-end"
            label="委托到哪天为止"
            options={endOptions(offer, today())}
            value={form.endOn}
            onChange={(endOn) => put({ ...form, endOn })}
          />
        </Field>
        <Field
          id="mandate-limit"
          label="每次最多让他申请多少（元）"
          hint="超过的，他提交不了"
          error={problems['mandate-limit']}
        >
          <TextInput
            id="mandate-limit"
            keyboard="amount"
            maxLength={16}
            value={form.limit}
            onChange={(limit) => put({ ...form, limit })}
            wrong={problems['mandate-limit'] !== undefined}
          />
        </Field>
      </Card>
    </Section>
  );
}

/** Whom, for what, until when, how much, and one's own card. */
export function MandateFields(props: FieldsProps) {
  const { form, put } = props;
  return (
    <>
      <Who {...props} />
      <What {...props} />
      <Bounds {...props} />
      <Section title="钱只付到您自己的哪张卡">
        <Card>
          <CardPicker value={form.cardId} onChange={(cardId) => put({ ...form, cardId })} />
        </Card>
      </Section>
    </>
  );
}

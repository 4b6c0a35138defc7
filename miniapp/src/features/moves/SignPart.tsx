import { Card, Section } from '@/ui/Card';
import { CheckRow } from '@/ui/CheckRow';
import { Field } from '@/ui/Field';
import { TextInput } from '@/ui/TextInput';

export interface Signing {
  /** Ids of the boxes that are ticked. */
  agreed: readonly string[];
  name: string;
}

export const notSigned: Signing = { agreed: [], name: '' };

export interface Box {
  id: string;
  words: string;
}

/** What is still missing before it is signed, by the id of its control. */
export function signingProblems(boxes: readonly Box[], { agreed, name }: Signing): Record<string, string> {
  const missing = boxes.filter(({ id }) => !agreed.includes(id)).map(({ id }) => [id, '请先看过并勾选同意']);
  return {
    ...(Object.fromEntries(missing) as Record<string, string>),
    ...(name.trim() === '' && { 'signed-name': '请写上您的姓名作为签名' }),
  };
}

interface SignPartProps {
  boxes: readonly Box[];
  value: Signing;
  onChange: (value: Signing) => void;
  problems: Readonly<Record<string, string>>;
}

/** Each consent its own box; then the name. */
export function SignPart({ boxes, value, onChange, problems }: SignPartProps) {
  const tick = (id: string, on: boolean) =>
    onChange({ ...value, agreed: on ? [...value.agreed, id] : value.agreed.filter((one) => one !== id) });
  return (
    <Section title="请您同意并签名">
      <Card>
        {boxes.map(({ id, words }) => (
          <CheckRow key={id} id={id} checked={value.agreed.includes(id)} onChange={(on) => tick(id, on)}>
            {words}
          </CheckRow>
        ))}
        <Field
          id="signed-name"
          label="请写上您的姓名，作为签名"
          hint="和证件上的一样"
          error={problems['signed-name']}
        >
          <TextInput
            id="signed-name"
            value={value.name}
            onChange={(name) => onChange({ ...value, name })}
            maxLength={120}
            autoComplete="name"
            wrong={problems['signed-name'] !== undefined}
          />
        </Field>
      </Card>
    </Section>
  );
}

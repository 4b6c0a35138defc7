import { Field } from './Field';
import { TextInput } from './TextInput';

interface SignedNameProps {
  value: string;
  onChange: (name: string) => void;
  error: string | undefined;
  /** Whoever acts for another signs with their own name. */
  own?: boolean;
}

/** 签名: the name, typed as it stands in the document. */
export function SignedName({ value, onChange, error, own = false }: SignedNameProps) {
  return (
    <Field
      id="signed-name"
      label={own ? '请写上您自己的姓名，作为签名' : '请写上您的姓名，作为签名'}
      hint="和证件上的一样"
      error={error}
    >
      <TextInput
        id="signed-name"
        value={value}
        onChange={onChange}
        maxLength={120}
        autoComplete="name"
        wrong={error !== undefined}
      />
    </Field>
  );
}

import { Field } from '@/ui/Field';
import { TextInput } from '@/ui/TextInput';
import { findBindingProblems, useBindingForm, type BindingProblems } from './binding-form';

interface IdentityFieldsProps {
  problems: BindingProblems;
  onProblem: (id: keyof BindingProblems, words: string | undefined) => void;
}

/** Name and ID number, checked when a field is left. */
export function IdentityFields({ problems, onProblem }: IdentityFieldsProps) {
  const form = useBindingForm();
  const check = (id: 'name' | 'id-number') =>
    onProblem(id, findBindingProblems(useBindingForm.getState())[id]);
  return (
    <div className="stack">
      <Field id="name" label="姓名" hint="和身份证上的一样" error={problems.name}>
        <TextInput
          id="name"
          value={form.name}
          onChange={(name) => useBindingForm.setState({ name })}
          onLeave={() => check('name')}
          maxLength={50}
          autoComplete="name"
          wrong={problems.name !== undefined}
        />
      </Field>
      <Field id="id-number" label="身份证号码" hint="18 位，末位可能是 X" error={problems['id-number']}>
        <TextInput
          id="id-number"
          value={form.idNumber}
          onChange={(idNumber) =>
            useBindingForm.setState({ idNumber: idNumber.replaceAll(/\s/g, '').toUpperCase() })
          }
          onLeave={() => check('id-number')}
          keyboard="id-number"
          maxLength={18}
          wrong={problems['id-number'] !== undefined}
        />
      </Field>
    </div>
  );
}

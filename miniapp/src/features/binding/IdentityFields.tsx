import {
  groupsOf,
  identityDocumentRules,
  inGroups,
  readDocumentNumber,
  type IdentityDocumentKind,
} from '@gjj/shared-types';
import { Field } from '@/ui/Field';
import { TextInput } from '@/ui/TextInput';
import { DocumentKindField } from './DocumentKindField';
import { findBindingProblems, useBindingForm, type BindingProblems } from './binding-form';

interface IdentityFieldsProps {
  problems: BindingProblems;
  onProblem: (id: keyof BindingProblems, words: string | undefined) => void;
}

/** As the document prints it, so that it can be compared group by group. */
function shownBack(kind: IdentityDocumentKind, typed: string): string {
  const number = readDocumentNumber(typed);
  return inGroups(number, groupsOf(kind, number));
}

/** Name and document, checked when a field is left. */
export function IdentityFields({ problems, onProblem }: IdentityFieldsProps) {
  const form = useBindingForm();
  const check = (id: 'name' | 'id-number') =>
    onProblem(id, findBindingProblems(useBindingForm.getState())[id]);
  const chooseKind = (documentKind: IdentityDocumentKind) => {
    useBindingForm.setState({ documentKind });
    if (form.documentNumber !== '') check('id-number');
  };
  const leaveNumber = () => {
    useBindingForm.setState({ documentNumber: shownBack(form.documentKind, form.documentNumber) });
    check('id-number');
  };
  const { hint } = identityDocumentRules[form.documentKind];
  return (
    <div className="stack">
      <Field id="name" label="姓名" hint="和证件上的一样" error={problems.name}>
        <TextInput
          id="name"
          value={form.name}
          onChange={(name) => useBindingForm.setState({ name })}
          onLeave={() => check('name')}
          maxLength={120}
          autoComplete="name"
          wrong={problems.name !== undefined}
        />
      </Field>
      <DocumentKindField value={form.documentKind} onChange={chooseKind} />
      <Field
        id="id-number"
        label={form.documentKind === 'resident-id' ? '身份证号码' : '证件号码'}
        hint={hint}
        error={problems['id-number']}
      >
        <TextInput
          id="id-number"
          value={form.documentNumber}
          onChange={(documentNumber) => useBindingForm.setState({ documentNumber })}
          onLeave={leaveNumber}
          keyboard={form.documentKind === 'resident-id' ? 'id-number' : 'text'}
          maxLength={60}
          wrong={problems['id-number'] !== undefined}
        />
      </Field>
    </div>
  );
}

import type { IdentityDocumentKind } from '@gjj/shared-types';
import { Select } from 'antd';
import { Field } from '../look/Field';
import { TextField } from '../look/TextField';
import { documentKinds } from './document-kinds';

interface Person {
  kind: IdentityDocumentKind;
  number: string;
  name: string;
}

interface Props {
  person: Person;
  /** Whose, before each label, e.g. 继承人的. */
  whose?: string;
  /** Before the names of problems, e.g. `applicant.`. */
  path?: string;
  problems: Readonly<Record<string, string>>;
  autoFocus?: boolean;
  onPerson: (part: Partial<Person>) => void;
}

/** Somebody by the document that they show. A card reader types the number and Enter. */
export function PersonFields({ person, whose = '', path = '', problems, autoFocus, onPerson }: Props) {
  return (
    <div className="intake-line">
      <Field label={`${whose}证件类型`}>
        {({ id }) => (
          <Select
            id={id}
            className="intake-kind"
            value={person.kind}
            options={documentKinds}
            onChange={(kind) => onPerson({ kind })}
          />
        )}
      </Field>
      <TextField
        label={`${whose}证件号码`}
        problem={problems[`${path}document.number`]}
        autoFocus={autoFocus === true}
        spellCheck={false}
        maxLength={40}
        value={person.number}
        onText={(number) => onPerson({ number })}
      />
      <TextField
        label={`${whose}姓名`}
        problem={problems[`${path}name`]}
        spellCheck={false}
        maxLength={60}
        value={person.name}
        onText={(name) => onPerson({ name })}
      />
    </div>
  );
}

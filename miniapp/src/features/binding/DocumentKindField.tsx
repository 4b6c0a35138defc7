import { useState } from 'react';
import { identityDocumentKinds, identityDocumentWords, type IdentityDocumentKind } from '@gjj/shared-types';
import { Button } from '@/ui/Button';
import { ChoiceList } from '@/ui/ChoiceList';
import { Field } from '@/ui/Field';
import { Sheet } from '@/ui/Sheet';

interface DocumentKindFieldProps {
  value: IdentityDocumentKind;
  onChange: (kind: IdentityDocumentKind) => void;
}

const options = identityDocumentKinds.map((kind) => ({ value: kind, label: identityDocumentWords[kind] }));

/** Nearly everybody has a resident ID card: it is set, and another kind is one touch away. */
export function DocumentKindField({ value, onChange }: DocumentKindFieldProps) {
  const [choosing, setChoosing] = useState(false);
  return (
    <Field id="document-kind" label="证件类型" hint="和公积金账户上登记的证件一样">
      <div className="row row-wrap row-between">
        <div>{identityDocumentWords[value]}</div>
        <Button
          small
          kind="secondary"
          id="document-kind"
          label={`换一种证件，现在是${identityDocumentWords[value]}`}
          onPress={() => setChoosing(true)}
        >
          换一种证件
        </Button>
      </div>
      <Sheet open={choosing} title="您用哪一种证件" onClose={() => setChoosing(false)}>
        <ChoiceList
          id="document-kinds"
          label="证件类型"
          options={options}
          value={value}
          onChange={(kind) => {
            onChange(kind);
            setChoosing(false);
          }}
        />
      </Sheet>
    </Field>
  );
}

import type { StaffCase } from '@gjj/shared-types';
import { Button } from 'antd';
import { paperChoices } from './paper-choices';
import { useOpenPaper } from './paper-in-sight';

/** Papers by the names that they have in the middle of the page; each opens there. */
export function PaperLinks({ ids, shown }: { ids: readonly string[]; shown: StaffCase }) {
  const open = useOpenPaper();
  return (
    <ul className="plain-list paper-links">
      {paperChoices(shown)
        .filter(({ value }) => ids.includes(value))
        .map(({ value, materialCode, label }) => (
          <li key={value}>
            <Button type="link" size="small" onClick={() => open({ materialCode, documentId: value })}>
              {label}
            </Button>
          </li>
        ))}
    </ul>
  );
}

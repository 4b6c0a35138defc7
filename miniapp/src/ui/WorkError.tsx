import { wordsOf } from '@/api/api-error';
import { Notice } from './Notice';
import { TellOfTrouble } from './TellOfTrouble';

/** What went wrong with the last press, above the button that was pressed. */
export function WorkError({ error }: { error: unknown }) {
  if (error === null || error === undefined) return null;
  return (
    <Notice tone="bad" alert id="work-error">
      <div>{wordsOf(error)}</div>
      <TellOfTrouble error={error} />
    </Notice>
  );
}

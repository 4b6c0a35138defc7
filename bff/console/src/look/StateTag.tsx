import { caseStateWords, type CaseState } from '@gjj/shared-types';
import { Tag } from './Tag';

export function StateTag({ state }: { state: CaseState }) {
  const words = caseStateWords[state];
  return <Tag tone={words.tone}>{words.term}</Tag>;
}

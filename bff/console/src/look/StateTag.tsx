import { caseStateWords, stateWordsOf, type CaseMatter, type CaseState } from '@gjj/shared-types';
import { Tag } from './Tag';

interface Props {
  state: CaseState;
  matter?: CaseMatter;
}

export function StateTag({ state, matter = 'money' }: Props) {
  return <Tag tone={caseStateWords[state].tone}>{stateWordsOf(state, matter).term}</Tag>;
}

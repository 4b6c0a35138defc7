import {
  yuan,
  type Day,
  type Eligibility,
  type YearAnswer,
  type YearEvent,
  type YearItem,
} from '@gjj/shared-types';

/** What changes from answer to answer over all items, the soonest first. */
export function calendarOf(items: readonly YearItem[], today: Day): YearEvent[] {
  return items
    .flatMap(({ itemCode, itemName, answers }) =>
      answers.flatMap((answer, index) => {
        if (answer.on === today) return [];
        const change = changeTo(answers[index - 1]?.eligibility ?? null, answer);
        return [{ on: answer.on, certain: answer.certain, itemCode, itemName, ...change }];
      }),
    )
    .toSorted((one, other) => one.on.localeCompare(other.on) || one.itemCode.localeCompare(other.itemCode));
}

function changeTo(
  before: Eligibility | null,
  { eligibility: after }: YearAnswer,
): Pick<YearEvent, 'change' | 'words'> {
  if (after.verdict === 'yes' && before?.verdict !== 'yes')
    return { change: 'opens', words: `可以提了，最多 ${capOf(after)}` };
  if (after.verdict === 'yes' && before !== null) {
    const [was, is] = [before.capFen ?? 0, after.capFen ?? 0];
    if (was === is) return { change: 'other', words: '规则变了，能提的一样多' };
    const words = `最多 ${yuan(is)}（原来 ${yuan(was)}）`;
    return { change: is > was ? 'more' : 'less', words };
  }
  if (after.verdict === 'unknown') return { change: 'other', words: '起要由工作人员核对' };
  const why = after.reasons.find(({ verdict }) => verdict === 'no')?.words ?? '不能提';
  return { change: before?.verdict === 'yes' ? 'closes' : 'other', words: why };
}

const capOf = ({ capFen }: Eligibility) => (capFen === null ? '' : yuan(capFen));

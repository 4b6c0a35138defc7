import { clockNames, type ClockName } from '@gjj/shared-types';
import { endsWithoutNext } from '../domain/awaiting-rules';
import { addDays } from '../domain/calendar';
import type { CentreProfile, Terms } from '../domain/centre-schema';
import type { Law } from '../domain/law-schema';
import type { WrittenTerm } from '../domain/term-schema';
import type { ProfileProblem } from './centre-profile-error';
import type { FiledItem } from './filed-item';
import type { FiledValue } from './profile-reading';

/** Something of a profile that can be used, but hardly was meant so: what it is, and what to do. */
export interface ProfileWarning extends Omit<ProfileProblem, 'message'> {
  words: string;
  advice: string;
}

export interface FiledWarning extends Pick<ProfileWarning, 'words' | 'advice'> {
  filed: FiledValue;
  path: readonly string[];
}

const unitWords = { 'calendar-days': '自然日', 'working-days': '工作日' } as const;

/** Terms in which the member, and not the centre, has to act (民法典 art. 203). */
const membersTerms: readonly ClockName[] = ['draft', 'correction'];

/** @param terms terms.yaml with the defaults beneath it, as it was read */
export function findProfileWarnings(
  centre: CentreProfile,
  filed: readonly FiledItem[],
  terms: FiledValue,
): FiledWarning[] {
  return [
    ...clockNames.flatMap((clock) => termWarnings(clock, centre, terms)),
    ...filed.flatMap((one) => [...limitWarnings(one, centre.law), ...endWarnings(one, centre)]),
  ];
}

function termWarnings(clock: ClockName, centre: { terms: Terms; law: Law }, filed: FiledValue) {
  const term = centre.terms[clock];
  const found = [...unitAgainstLaw(term, centre.law), ...dayOffWarnings(term, membersTerms.includes(clock))];
  return found.map((warning) => ({ filed, path: [clock], ...warning }));
}

function limitWarnings(filed: FiledItem, law: Law): FiledWarning[] {
  return filed.item.decisionLimit.flatMap((limit, index) =>
    unitAgainstLaw(limit, law).map((warning) => ({
      filed,
      path: ['decisionLimit', String(index)],
      ...warning,
    })),
  );
}

type Said = Pick<ProfileWarning, 'words' | 'advice'>;

function unitAgainstLaw({ unit, source }: WrittenTerm, { dayCounts }: Law): Said[] {
  return dayCounts
    .filter(({ law, unit: counted }) => source.title.includes(law) && counted !== unit)
    .map(({ law, unit: counted, source: { article = '' } }) => ({
      words: `按${unitWords[unit]}数，引用的${law}按${unitWords[counted]}数（${law}${article}）`,
      advice: `写 unit: ${counted}；不是按这部法律定的，改 source`,
    }));
}

function dayOffWarnings({ unit, onDayOff }: WrittenTerm, isMembers: boolean): Said[] {
  if (unit === 'working-days')
    return onDayOff === undefined
      ? []
      : [{ words: '按工作日数，最后一天不会放假，onDayOff 用不上', advice: '删掉 onDayOff' }];
  if (isMembers && onDayOff?.rolls !== true)
    return [
      {
        words: '是职工的期限，最后一天放假没有顺延到下一个工作日（民法典第二百零三条）',
        advice: '写 onDayOff: { rolls: true, source: … }，依据写民法典第二百零三条',
      },
    ];
  return onDayOff === undefined
    ? [
        {
          words: '按自然日数，没有写最后一天放假怎么办，现在不顺延',
          advice: '写 onDayOff：顺延的 rolls: true，节假日也算的 rolls: false；没有文件的 source: assumption',
        },
      ]
    : [];
}

function endWarnings(filed: FiledItem, { items }: CentreProfile): FiledWarning[] {
  const { item } = filed;
  if (!endsWithoutNext(item, items)) return [];
  const next = addDays(item.effectiveTo!, 1);
  return [
    {
      filed,
      path: ['effectiveTo'],
      words: `${item.code} ${item.shortName}的规则到 ${item.effectiveTo} 为止，后面没有新的：从 ${next} 起不再自动判断，都转人工核对`,
      advice: `新规则公布后再写一个版本（effectiveFrom: ${next}）；业务取消了的写 abolished: true`,
    },
  ];
}

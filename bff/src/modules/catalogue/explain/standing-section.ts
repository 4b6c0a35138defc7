import {
  standingAmountInWords,
  type ExplainedLine,
  type ExplainedSection,
  type StandingAmountKind,
} from '@gjj/shared-types';
import { itemOfRun, standingOf } from '../domain/compile-standing';
import type { JudgedItem } from '../domain/item-schema';
import { presentSource } from '../domain/reason';
import type { Source } from '../domain/rule-schema';
import type { Standing } from '../domain/standing-schema';
import type { ItemNames } from './item-names';
import { amountSentence } from './rule-words';

const everyWords = { month: '每月一次', year: '每年一次' } as const;
const dayOffWords: Record<Standing['onDayOff'], string> = {
  next: '放假的顺延到下一个工作日',
  before: '放假的提前到上一个工作日',
  same: '放假也照办',
};
const amountWords = (kind: StandingAmountKind) =>
  kind === 'fixed' ? '每次不超过约定的一个数' : standingAmountInWords({ kind });

/** 约定提取: what may be agreed on, what of the rules is otherwise for a run, and when it stops by itself. */
export function standingSection(
  item: JudgedItem,
  namesOf: (item: JudgedItem) => ItemNames,
): ExplainedSection[] {
  const standing = standingOf(item);
  if (standing === null) return [];
  const { periods, days, amounts, longestMonths, tellBeforeDays, untilWords, stops, source, toLoan } =
    standing;
  const often = periods.map(({ every }) => everyWords[every]).join('，或者');
  const until = untilWords === undefined ? '' : `，不晚于${untilWords}`;
  return [
    {
      key: 'standing',
      title: '约定提取',
      lines: [
        line(
          `可以约定${often}，在 ${days.from} 日到 ${days.to} 日里选一天，${dayOffWords[standing.onDayOff]}`,
          source,
        ),
        line('每次提多少', source, amounts.map(amountWords)),
        ...(toLoan === undefined
          ? []
          : [line('可以约定直接冲还本人的公积金贷款（冲还贷），不付到卡', toLoan.source)]),
        ...periods.flatMap(({ every, rules }) => {
          if (rules?.amount === undefined) return [];
          const run = itemOfRun(item, rules);
          const says = amountSentence(rules.amount, namesOf(run)) ?? '金额另有算法';
          return [line(`${everyWords[every]}的：${says}`, rules.amount.source)];
        }),
        line(`最长 ${longestMonths} 个月${until}，到期前 ${tellBeforeDays} 天告诉职工`, source),
        line(
          '查到这些就自动停',
          source,
          stops.map(({ says, becomes }) => `${says}（${becomes === 'end' ? '结束' : '暂停'}）`),
        ),
      ],
    },
  ];
}

function line(text: string, source: Source, below: string[] = []): ExplainedLine {
  return { text, below, ruleId: null, source: presentSource(source) };
}

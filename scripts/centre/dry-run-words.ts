import { yuan, type DryRunSummary } from '@gjj/shared-types';

/** What a dry run found, for reading; it names nobody. */
export function dryRunInWords({ decided, different, ...found }: DryRunSummary): string[] {
  const { amountDifferenceFen, notJudged, examples } = found;
  if (decided + notJudged === 0) return ['试算：还没有交过的件，没有可比的'];
  return [
    `试算：${decided + notJudged} 件老件，${different} 件的答案不一样，${moneyInWords(amountDifferenceFen)}`,
    ...(notJudged === 0 ? [] : [`  ${notJudged} 件判断不了：新规则要看的事实，当时没有留下`]),
    ...examples.flatMap(({ itemCode, before, after }) => [`  ${itemCode}  ${before}`, `    →  ${after}`]),
    ...(different > examples.length ? [`  …（一共 ${different} 件，每项业务只列几件）`] : []),
  ];
}

function moneyInWords(fen: number): string {
  if (fen === 0) return '可提金额合计不变';
  return `可提金额合计${fen > 0 ? '多' : '少'} ${yuan(Math.abs(fen))}`;
}

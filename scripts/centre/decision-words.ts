import {
  dayWithYear,
  yuan,
  type Eligibility,
  type ItemDetail,
  type Material,
  type Question,
  type Reason,
  type RuleSource,
} from '@gjj/shared-types';

import { factDefinition, type FactKey } from '../../bff/src/modules/catalogue/index';
import { textTable } from '../start/text-table';

export interface Decision {
  readonly centre: string;
  readonly item: ItemDetail;
  readonly today: string;
  readonly result: Eligibility;
  readonly materials: readonly Material[];
  readonly questions: readonly Question[];
  /** Facts that the item looks at and the file does not give: they are unknown. */
  readonly notGiven: readonly FactKey[];
}

const answers = { yes: '能办', no: '暂不能办', unknown: '需要人工核对' };
const marks = { yes: '✓', no: '✗', unknown: '？' };

/** One answer for reading: what the member's screens show, with the rule behind each line. */
export function decisionInWords(decision: Decision): string {
  const { centre, item, today, result } = decision;
  return [
    `${centre} · ${item.code} ${item.name} · ${dayWithYear(today)}`,
    '',
    `答案：${answers[result.verdict]}${result.automatic ? '（机器直接办）' : ''}`,
    `      ${result.headline}`,
    ...(result.nextDateWords === null ? [] : [`      ${result.nextDateWords}`]),
    '',
    ...working(result),
    '',
    '理由：',
    ...result.reasons.flatMap(reasonInWords),
    '',
    ...materialsInWords(decision),
    ...questionsInWords(decision),
    ...notGivenInWords(decision),
    `规则版本：${result.rulesVersion}`,
  ].join('\n');
}

function working({ capFen, working: steps }: Eligibility): string[] {
  const heading = capFen === null ? '金额：还算不出来' : `金额：最多 ${yuan(capFen)}`;
  if (steps.length === 0) return [heading];
  const rows = steps.map(({ label, amountFen, binding }) => [
    `    ${label}`,
    yuan(amountFen),
    binding ? '← 取这个' : '',
  ]);
  return [heading, textTable(rows)];
}

function reasonInWords({ ruleId, verdict, words, remedy, source, facts }: Reason): string[] {
  return [
    `  ${marks[verdict]} ${words}`,
    ...(remedy === null ? [] : [`      怎么办：${remedy}`]),
    `      规则：${ruleId}  依据：${sourceInWords(source)}`,
    ...facts.map((fact) => `      事实：${fact.words}（${fact.label} · ${fact.source}）`),
  ];
}

export function sourceInWords(source: RuleSource): string {
  const { title, number, article, link, assumed } = source;
  const numbered = number === undefined || title.includes(number) ? title : `${title}（${number}）`;
  return `${numbered}${article === undefined ? '' : ` ${article}`}${assumed ? '（假定，待中心确认）' : ''}${link === undefined ? '' : ` ${link}`}`;
}

function materialsInWords({ item, materials, result }: Decision): string[] {
  const waived = Object.entries(result.waivedMaterials).map(([code, words]) => {
    const name = item.materials.find((material) => material.code === code)?.name ?? code;
    return `  免交 ${name}：${words}`;
  });
  const needed = materials.map(
    ({ name, why, required }) => `  ${required ? '要交' : '可以不交'} ${name}：${why}`,
  );
  return ['材料：', ...(needed.length + waived.length === 0 ? ['  不用交'] : [...needed, ...waived]), ''];
}

function questionsInWords({ questions }: Decision): string[] {
  if (questions.length === 0) return [];
  return ['要填：', ...questions.map(({ key, label }) => `  ${label}（${key}）`), ''];
}

function notGivenInWords({ notGiven }: Decision): string[] {
  if (notGiven.length === 0) return [];
  const facts = notGiven.map((key) => `  ${key}  ${factDefinition(key).label}`);
  return ['文件里没有写、当作查不到的事实：', ...facts, ''];
}

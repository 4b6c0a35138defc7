import type { CentreProfile } from '../domain/centre-schema';
import { inForce, meet, turningDays } from '../domain/dated';
import type { LawRow } from '../domain/law-schema';
import { isJudged } from '../domain/item-schema';
import type { FiledItem, FiledProblem } from './filed-item';

/** Where a centre's rules contradict the law above it, while that law is in force. */
export function lawProblems(filed: readonly FiledItem[], centre: CentreProfile): FiledProblem[] {
  return centre.law.rows.flatMap((row) => [
    ...filed.flatMap((one) => [...forbiddenNames(row, one), ...forbiddenMaterials(row, one)]),
    ...longTerms(row, centre),
    ...filed.flatMap((one) => longLimits(row, one)),
    ...missingItems(row, centre),
  ]);
}

function contradicts({ id, says, source }: LawRow, what: string): string {
  return `${what}, which contradicts ${id}: ${says}（${[source.title, source.article].filter(Boolean).join(' ')}）`;
}

function forbiddenNames(row: LawRow, filed: FiledItem): FiledProblem[] {
  const { item } = filed;
  if (row.forbidsNames === undefined || !isJudged(item) || !row.forbidsNames.items.includes(item.code))
    return [];
  const { conditions, amount, frequency } = item.rules;
  const pattern = new RegExp(row.forbidsNames.pattern);
  const parts = [
    ...conditions.map((part, index) => ({ part, path: ['rules', 'conditions', String(index)] })),
    ...amount.map((part, index) => ({ part, path: ['rules', 'amount', String(index)] })),
    ...frequency.map((part, index) => ({ part, path: ['rules', 'frequency', String(index)] })),
  ];
  return parts
    .filter(({ part }) => meet(part, row) && meet(item, row) && pattern.test(expressionsIn(part)))
    .map(({ path }) => ({
      filed,
      path,
      message: contradicts(row, 'rests on what the law has done away with'),
    }));
}

/** Every expression of a part, as one text. */
function expressionsIn(part: object): string {
  const texts = Object.entries(part).flatMap(([key, value]): string[] => {
    if (typeof value === 'string')
      return ['when', 'value', 'metOn', 'personWhen', 'openFrom', 'nextAfterToday', 'showWhen'].includes(key)
        ? [value]
        : [];
    return typeof value === 'object' && value !== null ? [expressionsIn(value as object)] : [];
  });
  return texts.join('\n');
}

function forbiddenMaterials(row: LawRow, filed: FiledItem): FiledProblem[] {
  if (row.forbidsMaterials === undefined) return [];
  const pattern = new RegExp(row.forbidsMaterials.pattern);
  return filed.item.materials.flatMap((material, index) =>
    meet(material, row) && meet(filed.item, row) && pattern.test(material.name)
      ? [
          {
            filed,
            path: ['materials', String(index), 'name'],
            message: contradicts(row, `asks for ${material.name}`),
          },
        ]
      : [],
  );
}

function longTerms(row: LawRow, { terms }: CentreProfile): FiledProblem[] {
  if (row.termAtMost === undefined) return [];
  const { clock, length } = row.termAtMost;
  const filed = { file: 'terms.yaml', path: '', value: null };
  return terms[clock].length > length
    ? [{ filed, path: [clock], message: contradicts(row, `${clock} runs longer`) }]
    : [];
}

/** An item's own limit may be shorter than the law's, not longer. */
function longLimits(row: LawRow, filed: FiledItem): FiledProblem[] {
  const { item } = filed;
  const { clock, length, items = '' } = row.termAtMost ?? {};
  if (clock !== 'decision' || length === undefined || !new RegExp(items).test(item.code)) return [];
  return item.decisionLimit.flatMap((limit, index) =>
    limit.length > length && meet(limit, row) && meet(item, row)
      ? [
          {
            filed,
            path: ['decisionLimit', String(index), 'length'],
            message: contradicts(row, 'decides later'),
          },
        ]
      : [],
  );
}

function missingItems(row: LawRow, { settings, items }: CentreProfile): FiledProblem[] {
  if (row.needsItems === undefined || !settings.complete) return [];
  const day = turningDays([row])[0] ?? '9999-12-30';
  const listed = new Set(items.filter((item) => inForce(item, day)).map((item) => item.code));
  const filed = { file: 'centre.yaml', path: '', value: null };
  return row.needsItems
    .filter((code) => !listed.has(code))
    .map((code) => ({ filed, path: ['inherits'], message: contradicts(row, `has no ${code} on ${day}`) }));
}

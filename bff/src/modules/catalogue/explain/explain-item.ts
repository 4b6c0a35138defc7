import {
  explainedSectionKeys,
  type Day,
  type ExplainedLine,
  type ExplainedSection,
  type ItemExplained,
} from '@gjj/shared-types';
import { centreOn, partsOf, type CentreOnDay, type CentreProfile } from '../domain/centre-schema';
import { standsOn } from '../domain/awaiting-rules';
import { standingOf } from '../domain/compile-standing';
import { turningDays } from '../domain/dated';
import { isJudged, takenInOf, type JudgedItem, type ProfileItem } from '../domain/item-schema';
import { presentSource } from '../domain/reason';
import type { Condition, Frequency, Source } from '../domain/rule-schema';
import { dateInWords } from './date-words';
import { amountLines } from './amount-lines';
import { amountSentence, ruleSentence } from './rule-words';
import { ItemNames, parameterInWords } from './item-names';
import { catalogueSections } from './catalogue-sections';
import { materialLine } from './material-lines';
import { sourceLines } from './source-lines';
import { standingSection } from './standing-section';

/** An item's rules on a day in sentences, as a member could read them. Pure. Null where it is not in force that day. */
export function explainItem(profile: CentreProfile, code: string, on: Day): ItemExplained | null {
  const dated = profile.items.find((item) => item.code === code && standsOn(item, profile.items, on));
  if (dated === undefined) return null;
  const centre = centreOn(profile, on);
  const item = centre.items.find((one) => one.code === code)!;
  const changesOn = turningDays(partsOf(dated)).find((day) => day > on) ?? null;
  const sections = [
    ...(isJudged(item) ? judgedSections(item, centre) : guideSections(item)),
    ...commonSections(item),
    ...catalogueSections(item, centre),
  ];
  return {
    itemCode: code,
    name: item.name,
    on,
    online: item.online,
    effectiveFrom: item.effectiveFrom,
    effectiveTo: item.effectiveTo ?? null,
    changesOn,
    sections: inOrder(sections.filter(({ lines }) => lines.length > 0)),
  };
}

function inOrder(sections: readonly ExplainedSection[]): ExplainedSection[] {
  return sections.toSorted(
    (one, other) => explainedSectionKeys.indexOf(one.key) - explainedSectionKeys.indexOf(other.key),
  );
}

/** What the names of an item's rules mean at its centre. */
export function namesOf(item: JudgedItem, { settings }: Pick<CentreOnDay, 'settings'>): ItemNames {
  return new ItemNames(item, new Map(settings.districts.map(({ code, name }) => [code, name])));
}

function plain(text: string): ExplainedLine {
  return { text, below: [], ruleId: null, source: null };
}

function ruleLine(rule: Condition | Frequency, names: ItemNames): ExplainedLine {
  return { text: ruleSentence(rule, names), below: [], ruleId: rule.id, source: presentSource(rule.source) };
}

function judgedSections(item: JudgedItem, centre: CentreOnDay): ExplainedSection[] {
  const names = namesOf(item, centre);
  const { conditions, amount, frequency } = item.rules;
  const who = [...conditions, ...centre.crossRules.conditions].map((rule) => ruleLine(rule, names));
  const howOften = frequency === undefined ? plain(item.frequency) : ruleLine(frequency, names);
  const materials = item.materials.map((material) => materialLine(material, names));
  return [
    { key: 'who', title: '谁可以办', lines: who },
    { key: 'amount', title: '可以提多少', lines: amountLines(amount, names) },
    { key: 'frequency', title: '多久可以提一次', lines: [howOften] },
    ...standingSection(item, (one) => namesOf(one, centre)),
    {
      key: 'materials',
      title: '要交的材料',
      lines: materials.length > 0 ? materials : [plain('不用交材料')],
    },
    { key: 'assumed', title: '假定的，待中心确认', lines: assumedLines(item, names) },
    { key: 'sources', title: '依据', lines: sourceLines(sourcesOf(item, centre)) },
  ];
}

/** An item of which no case is kept here has no rules, but words. */
function guideSections(item: ProfileItem): ExplainedSection[] {
  const materials = item.materials.map((material) => materialLine(material, null));
  return [
    { key: 'who', title: '谁可以办', lines: [plain(item.who)] },
    { key: 'amount', title: '可以提多少', lines: [plain(item.cap)] },
    { key: 'frequency', title: '多久可以办一次', lines: [plain(item.frequency)] },
    { key: 'materials', title: '要交的材料', lines: materials },
    ...takenInSections(item),
    {
      key: 'sources',
      title: '依据',
      lines: sourceLines([item.source, ...item.materials.map(({ source }) => source)]),
    },
  ];
}

/** 缴存业务: how it is decided, what the list has, and what is assumed of it. */
function takenInSections(item: ProfileItem): ExplainedSection[] {
  const takenIn = takenInOf(item);
  if (takenIn === null) return [];
  const { automatic, list } = takenIn;
  const how = automatic
    ? '核心账核对没有问题的，由机器当场办；有问题的由人看'
    : '核心账核对以后，由人受理和审核';
  const columns = (list?.columns ?? []).map(({ title, help }) => plain(`${title}：${help}`));
  const most = list === undefined ? [] : [plain(`一次最多 ${list.maxRows} 行，有一行不对就都不收`)];
  const decided = { key: 'decided' as const, title: '怎样办', lines: [plain(how)] };
  return list === undefined
    ? [decided]
    : [decided, { key: 'list', title: '清册', lines: [...most, ...columns] }];
}

function commonSections(item: ProfileItem): ExplainedSection[] {
  const { effectiveFrom, effectiveTo, unclear } = item;
  const until = effectiveTo === undefined ? '' : `，到${dateInWords(effectiveTo)}为止`;
  return [
    { key: 'in-force', title: '施行', lines: [plain(`${dateInWords(effectiveFrom)}起施行${until}`)] },
    { key: 'unclear', title: '公布的文件没有说清楚，这里这样理解', lines: unclear.map(plain) },
  ];
}

function sourcesOf({ source, materials, rules }: JudgedItem, { crossRules }: CentreOnDay): Source[] {
  const { parameters, conditions, amount, frequency } = rules;
  const rest = [
    ...parameters,
    ...conditions,
    amount,
    ...(frequency ? [frequency] : []),
    ...materials,
    ...crossRules.conditions,
  ];
  return [source, ...rest.map((part) => part.source)];
}

/** What no document states. */
function assumedLines(item: JudgedItem, names: ItemNames): ExplainedLine[] {
  const { rules, materials } = item;
  const { parameters, conditions, amount, frequency } = rules;
  const standing = standingOf(item);
  const sentences = [
    ...conditions.map((rule) => ({ text: ruleSentence(rule, names), rule })),
    { text: amountSentence(amount, names) ?? '金额的算法', rule: amount },
    ...(frequency ? [{ text: ruleSentence(frequency, names), rule: frequency }] : []),
  ];
  return [
    ...parameters
      .filter(({ source }) => source.assumed)
      .map((parameter) => plain(`${parameter.label}：${parameterInWords(parameter)}`)),
    ...sentences
      .filter(({ rule }) => rule.source.assumed)
      .map(({ text, rule }) => ({ ...plain(text), ruleId: rule.id })),
    ...materials.filter(({ source }) => source.assumed).map(({ name }) => plain(`材料：${name}`)),
    ...(standing?.source.assumed === true ? [plain('约定提取：能怎样约定')] : []),
  ];
}

import { spanInWords, type ItemChange, type RuleChange } from '@gjj/shared-types';
import type { CentreOnDay } from '../domain/centre-schema';
import { isJudged, type JudgedItem, type ProfileItem } from '../domain/item-schema';
import { amountLines } from './amount-lines';
import { compareNamed, type Named } from './compare-named';
import { namesOf } from './explain-item';
import { parameterInWords, type ItemNames } from './item-names';
import { materialLine } from './material-lines';
import { amountSentence, ruleSentence } from './rule-words';
import { standingSection } from './standing-section';

/** A centre on a day, and its item there, if it has it. */
export interface Side {
  centre: CentreOnDay;
  item: ProfileItem | undefined;
}

/** What is otherwise of one item; null where nothing is. */
export function itemChange(before: Side, after: Side): ItemChange | null {
  const item = after.item ?? before.item;
  if (item === undefined) return null;
  const about = { itemCode: item.code, name: item.name };
  if (before.item === undefined) return { ...about, kind: 'added', changes: [] };
  if (after.item === undefined) return { ...about, kind: 'removed', changes: [] };
  const changes = [
    ...compareNamed('item', attributes(before.item, before.centre), attributes(after.item, after.centre)),
    ...ruleChanges(before, after),
  ];
  return changes.length === 0 ? null : { ...about, kind: 'changed', changes };
}

function waysOf(item: ProfileItem): string {
  if (item.online) return '网上能办';
  return isJudged(item) ? '只能到窗口办' : '窗口办理';
}

/** What the catalogue's own words say, and how the item is handled. */
function attributes(item: ProfileItem, centre: CentreOnDay): Named[] {
  const { terms } = centre;
  const words = {
    业务名称: item.name,
    规则: item.endedOn === null ? '有效' : '已经到期，新的还没有公布，由工作人员核对',
    谁可以办: item.who,
    需要什么: item.needs,
    额度说明: item.cap,
    次数说明: item.frequency,
    办理方式: waysOf(item),
    机器直接办: isJudged(item) && item.automatic ? '可以' : '不可以',
    办完销户: item.closesAccount ? '是' : '否',
    答复时限: spanInWords(item.decisionLimit ?? terms.decision),
    办理前请知道: item.notices.map(({ says }) => says).join('；'),
    包含的事项: item.subItems.map(({ name }) => name).join('、'),
    本业务的流程: item.flow?.steps?.join('、') ?? '',
    约定提取: isJudged(item) ? standingWords(item, centre) : '',
  };
  return Object.entries(words).map(([label, text]) => ({
    key: label,
    label,
    text: text || '没有',
    formula: '',
  }));
}

function standingWords(item: JudgedItem, centre: CentreOnDay): string {
  const sections = standingSection(item, (one) => namesOf(one, centre));
  const lines = sections.flatMap((section) => section.lines);
  return lines.map(({ text, below }) => [text, ...below].join('，')).join('；');
}

function ruleChanges(before: Side, after: Side): RuleChange[] {
  const [old, young] = [partsOf(before), partsOf(after)];
  return [
    ...compareNamed('parameter', old.parameters, young.parameters),
    ...compareNamed('condition', old.conditions, young.conditions),
    ...compareNamed('amount', old.amount, young.amount),
    ...compareNamed('frequency', old.frequency, young.frequency),
    ...compareNamed('material', old.materials, young.materials),
    ...compareNamed('question', old.questions, young.questions),
  ];
}

type Part = 'parameters' | 'conditions' | 'amount' | 'frequency' | 'materials' | 'questions';

function partsOf({ item, centre }: Side): Record<Part, Named[]> {
  if (item !== undefined && isJudged(item)) return judgedParts(item, namesOf(item, centre));
  const materials = (item?.materials ?? []).map((material) => materialPart(material, null));
  return { parameters: [], conditions: [], amount: [], frequency: [], materials, questions: [] };
}

function judgedParts(item: JudgedItem, names: ItemNames): Record<Part, Named[]> {
  const { parameters, conditions, frequency } = item.rules;
  return {
    parameters: parameters.map((parameter) => ({
      key: parameter.name,
      label: parameter.label,
      text: parameterInWords(parameter),
      formula: '',
    })),
    conditions: conditions.map((rule) => ({
      key: rule.id,
      label: ruleSentence(rule, names),
      text: ruleSentence(rule, names),
      formula: rule.when,
    })),
    amount: amountParts(item, names),
    frequency: (frequency ? [frequency] : []).map((rule) => ({
      key: rule.id,
      label: '多久可以提一次',
      text: ruleSentence(rule, names),
      formula: `${rule.openFrom} ${rule.nextAfterToday ?? ''}`,
    })),
    materials: item.materials.map((material) => materialPart(material, names)),
    questions: item.questions.map(({ key, label, askWhen = '' }) => ({
      key,
      label,
      text: label,
      formula: askWhen,
    })),
  };
}

function materialPart(material: JudgedItem['materials'][number], names: ItemNames | null): Named {
  const { text, below } = materialLine(material, names);
  return {
    key: material.code,
    label: material.name,
    text: [text, ...below].join('；'),
    formula: material.waivedWhen ?? '',
  };
}

/** Each line of the tables on its own, by whom it is for. */
function amountParts({ rules: { amount } }: JudgedItem, names: ItemNames): Named[] {
  const sentence = amountSentence(amount, names);
  const lines = amountLines({ ...amount, says: undefined }, names);
  const rows = lines.flatMap(({ text, below }) => (below.length === 0 ? [text] : below));
  const formulas = [...amount.steps, ...amount.leastOf].flatMap(({ value, rows: inner = [] }) => [
    value ?? '',
    ...inner.map((row) => `${row.when ?? ''} ${row.value}`),
  ]);
  return [
    { key: amount.id, label: '可以提多少', text: sentence ?? '', formula: formulas.join('\n') },
    ...rows.map(labelled),
  ];
}

/** 二孩及以上家庭，每人每月：¥1,700 is about whom it names first. */
function labelled(line: string): Named {
  const [label = line] = line.split('：');
  return { key: `row ${label}`, label, text: line.slice(label.length + 1) || line, formula: '' };
}

import { fieldWords } from '../../../bff/src/modules/catalogue/index';
import { nearest } from './nearest';
import { say, type Saying, type Sayings } from './saying';

const kinds: Readonly<Record<string, string>> = {
  boolean: '是或否（true 或 false）',
  int: '整数',
  number: '数',
  string: '文字',
  array: '一个列表（每行一个“- ”，或者用方括号）',
  tuple: '一个列表',
  object: '几项内容（每行一个“名字: 内容”）',
  record: '几项内容（每行一个“名字: 内容”）',
  null: '空的',
  undefined: '空的',
  source: '依据：sources.yaml 里的名字，没有文件写明的写 assumption',
  nan: '不是数',
};

const wordOf = (kind: string) =>
  kind
    .split(' or ')
    .map((one) => kinds[one] ?? one)
    .join('，或者');

/** Examples of what a value must look like, by the words of the form. */
const forms: Readonly<Record<string, string>> = {
  'six digits of GB/T 2260': '六位行政区划代码，加引号，例如 ‘450200’',
  'two capital letters': '两个大写字母，例如 LZ',
  'two times with – between, like 9:00–12:00': '两个钟点，中间用“–”，例如 9:00–12:00',
  'a day like 2026-12-05': '日期，例如 2026-12-05',
  'an id like W04.deposits': '编号，例如 W04.deposits',
  'an id like law.no-income-ratio': '编号，例如 law.no-income-ratio',
  'a key like rentAddress': '小写字母开头的英文名，例如 rentAddress',
  'a name like thisOne': '小写字母开头的英文名，例如 perPersonFen',
  'a code like W04': '大写字母和数字的代码，例如 W04',
  'a code like filed-contract': '小写字母和短横的代码，例如 filed-contract',
  'a code like no-agent': '小写字母和短横的代码，例如 no-agent',
};

function wrongKind(wanted: string, got: string): Saying {
  const whole = wanted === 'int' || (wanted === 'number' && got === 'string');
  const todo = whole ? '改成整数，不写单位和逗号；钱写成分，1300 元写 130000' : `改成${wordOf(wanted)}`;
  // A whole line that is one text: the colon is missing, wide, or has no blank after it.
  const hint =
    ['object', 'record'].includes(wanted) && got === 'string' ? '；冒号要用半角，后面有一个空格' : '';
  const quoted = wanted === 'string' && ['number', 'boolean'].includes(got) ? '：给它加上引号' : '';
  return say(
    `这里要${wordOf(wanted)}，写的是${wanted === 'int' && got === 'number' ? '小数' : wordOf(got).replace(/（.*）/, '')}`,
    `${todo}${quoted}${hint}`,
  );
}

function notUsed(name: string): Saying {
  if (name.includes('：')) return say('名字后面是全角冒号“：”', '改成半角冒号加一个空格，例如 unit: fen');
  const near = /^[A-Za-z]{3,}$/.test(name) ? nearest(name, Object.keys(fieldWords)) : null;
  const or = near === null || near === name ? '' : `（是不是 ${near}？）`;
  return say(`这里没有 ${name} 这一项`, `删掉，或者改正拼写${or}；有哪些项见 docs/centres.md`);
}

function size(more: boolean, limit: string, of: string): Saying {
  const units: Readonly<Record<string, string>> = { string: ' 个字', array: ' 项' };
  const unit = units[of] ?? '';
  if (!more && limit === '1' && unit !== '') return say('这里是空的', '写上内容，或者整项删掉');
  return more
    ? say(`最多 ${limit}${unit}，这里多了`, `减到 ${limit}${unit}以内`)
    : say(`最少 ${limit}${unit}，这里少了`, `补到 ${limit}${unit}以上`);
}

/** What has not the shape that it should: kinds, lengths, words that are none of the choice. */
export const formSayings: Sayings = [
  [
    /^is missing \(one of (.+)\)/,
    (values) => say('缺这一项', `补上，从这里选一个：${values.replaceAll(', ', '、')}`),
  ],
  [/^is missing \((.+)\)/, (kind) => say('缺这一项', `补上，要${wordOf(kind)}`)],
  [/^has no use for (.+)/, notUsed],
  [
    /^is none of (.+)/,
    (values) => say('只能从几个里选一个，写的不是', `改成其中一个：${values.replaceAll(', ', '、')}`),
  ],
  [/ISO date|is a day like/, () => say('不是日期', '日期写成 2026-12-01，而且要真有这一天')],
  [/^Invalid URL/, () => say('不是网址', '网址要写全，以 http:// 或 https:// 开头')],
  [/^has less than (\S+) \((\w+)\)/, (limit, of) => size(false, limit, of)],
  [/^has more than (\S+) \((\w+)\)/, (limit, of) => size(true, limit, of)],
  [/^expected (.+), received (\S+)$/, wrongKind],
  [/^expected (.+)$/, (kinds_) => say('这里的写法不对', `要${wordOf(kinds_)}`)],
  [
    new RegExp(
      `^(${Object.keys(forms)
        .map((form) => form.replaceAll('.', '\\.'))
        .join('|')})$`,
    ),
    (form) => say('写法不对', `要${forms[form]}`),
  ],
  [/^fits none of the forms/, () => say('写的不在可选的里面', '可以写哪些，见 docs/centres.md')],
  [/^Invalid string/, () => say('写法不对', '按 docs/centres.md 里的写法改')],
  [/must be unique|^Duplicate/i, () => say('同一个名字写了两次', '删掉一个')],
  [
    /either a value or rows/,
    () => say('这一步的 value 和 rows 不是正好有一个', '一个步骤要么写 value，要么写 rows'),
  ],
  [
    /say on which day the document was read/,
    () => say('没有写哪天读的原文', '写上 readOn（哪天读的），没有原文的写 assumed: true'),
  ],
];

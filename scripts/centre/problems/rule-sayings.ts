import { factKeys } from '../../../bff/src/modules/catalogue/index';
import { nearest } from './nearest';
import { say, type Saying, type Sayings } from './saying';

const kinds: Readonly<Record<string, string>> = {
  bool: '是或否',
  int: '整数',
  double: '小数',
  string: '文字或日期',
  day: '日期',
};
const kindOf = (kind: string) => kinds[kind] ?? '别的东西';

function notKnown(name: string): Saying {
  const near = nearest(name, factKeys);
  const or = near === null ? '' : `（是不是 ${near}？）`;
  return say(`没有叫 ${name} 的事实、参数、回答或步骤`, `改正拼写，或者先写上它${or}`);
}

/** Mistakes that show in the expression itself, the likeliest first. */
const inExpressions: readonly (readonly [RegExp, string, string])[] = [
  [/[＞＜＝！＆｜（）＋－＊／]/, '用了全角符号', '运算符和括号改成半角：>= <= == != && || ( )'],
  [/[“”‘’]/, '用了中文引号', '改成半角引号 "'],
  [/[，。；：]/, '用了中文标点', '函数的几个参数之间用半角逗号'],
  [/\d,\d{3}/, '数里有千分位的逗号', '去掉逗号，例如 130000'],
  [/=>|=</, '大于等于、小于等于的符号写反了', '写成 >= 或 <='],
  [/(^|[^=!<>])=($|[^=])/, '用一个等号比较', '比较两个值用两个等号 =='],
  [/(^|\s)(and|or|not|并且|或者?|且)(\s|$)/i, '用字写了“并且”“或者”“不是”', '写成 &&、||、!'],
];

function notUnderstood(text: string): Saying {
  const found = inExpressions.find(([pattern]) => pattern.test(text));
  return found === undefined
    ? say(
        `看不懂这个表达式：${text}`,
        '检查括号、引号是不是成对，运算符（&& || ! == >= <=）两边是不是都有东西',
      )
    : say(`这个表达式${found[1]}：${text}`, found[2]);
}

/** Names, expressions, versions and tables of the rules. */
export const ruleSayings: Sayings = [
  [
    /^sources\.yaml has no (.+)/,
    (name) =>
      say(`sources.yaml 里没有 ${name}`, `先在 sources.yaml 里写上 ${name}，或者写 source: assumption`),
  ],
  [/Unknown variable: (\w+)/, notKnown],
  [/no fact (\w+)|no such fact/, (name) => notKnown(name === '' ? '这个名字' : name)],
  [
    /the words name \{(\w+)\}/,
    (name) =>
      say(
        `这句话的花括号里写了 ${name}，没有叫这个名字的`,
        `花括号里只能写事实、参数、步骤的名字；${notKnown(name).todo}`,
      ),
  ],
  [
    /^only (.+) may be named here/,
    (names) => say('这句话里的花括号不能用', `只能用 ${names.replaceAll(', ', '、')}`),
  ],
  [/^no \{name\} is known here/, () => say('这句话里不能用花括号', '直接写出来')],
  [
    /the name (\w+) is taken/,
    (name) => say(`${name} 这个名字已经有了`, '换一个名字（事实的名字也不能再用）'),
  ],
  [/overlaps the version/, () => say('两个版本的日期重叠', '给早的那个写 effectiveTo（新版本的前一天）')],
  [
    /leaves a gap: nothing is in force from (\S+) until (\S+)/,
    (from, until) =>
      say(`从 ${from} 到 ${until} 之前，没有版本有效`, '把早的 effectiveTo 或晚的 effectiveFrom 改到相连'),
  ],
  [
    /ends on (\S+), before it begins on (\S+)/,
    (to, from) => say(`${to} 结束，却从 ${from} 才开始`, 'effectiveTo 不能早于 effectiveFrom'),
  ],
  [
    /no amount is in force on (.+)/,
    (day) => say(`${day} 没有能用的 amount`, `补上从 ${day} 起能用的 amount，或者改它的日期`),
  ],
  [
    /needs (\w+), which is worked out here or later/,
    (name) =>
      say(
        `这一步用了 ${name}，它在这一步或后面才算出来`,
        '步骤只能用前面算好的步骤：调整先后，或者去掉引用自己的地方',
      ),
  ],
  [
    /is part of a term/,
    () => say('期限里写了金额', '期限的每一步写 unit: months（几个月）或者 unit: count（别的数）'),
  ],
  [
    /^(\S+) has no such answer/,
    (item) => say(`${item} 没有这一项答案`, '删掉这一行；贷款的案例和提取的案例各有各的答案'),
  ],
  [/is never reached/, () => say('这一行永远轮不到', '删掉，或者移到上面、改它的 when')],
  [/last row is for everybody else/, () => say('表的最后一行有 when', '最后一行不写 when，留给其他所有人')],
  [
    /^gives (\w+) where (\w+)/,
    (got, wanted) => say(`这里要${kindOf(wanted)}，算出来是${kindOf(got)}`, '改表达式，让它算出要的东西'),
  ],
  [
    /no such overload: (.+) \(in: (.+)\)$/s,
    (_, text) =>
      say(
        `两边不是同一种东西，不能这样算：${text}`,
        '数和数比，日期和日期比；日期加天数用 addDays(日期, 天数)，加月数用 addMonths',
      ),
  ],
  [
    /no matching overload for '(\w+)\((.*)\)'/,
    (name) =>
      say(
        `没有 ${name} 这样的用法`,
        '能用的函数和写法见 docs/centres.md 的 Rules：min max earlier later addDays addMonths monthsBetween firstOfMonth firstOfQuarter firstOfYear',
      ),
  ],
  [
    /Ternary condition must be bool/,
    () => say('问号前面不是“是或否”', '问号前面写一个比较，例如 children >= 2 ? 甲 : 乙'),
  ],
  [/\(in: (.+)\)$/s, notUnderstood],
  [/no material (\S+) in this item/, (code) => say(`这项业务没有材料 ${code}`, '写 materials 里有的 code')],
  [
    /(\w+) answers a question of kind (\S+), not (\S+)/,
    (field, kind) => say(`发票的 ${field} 不能填这种问题`, `问题的 kind 要是 ${kind}`),
  ],
  [
    /^(\w+) is (?:one of|true or false|a whole|a text|a day)(.*), or unknown, or nothing$/s,
    (name) =>
      say(
        `${name} 的值不对`,
        '查不到写 unknown，没有写 nothing；是或否写 true、false，钱写成分，日期写成 2026-12-01',
      ),
  ],
];

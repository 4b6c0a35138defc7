import { factKeys, type ProfileProblem } from '../../bff/src/modules/catalogue/index';
import { nearest } from './nearest';

/** What to do about a problem, by the words in which the check tells it. */
const advice: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^is missing/, () => '补上这一项；写法见 docs/centres.md 或 bff/centres/liuzhou'],
  [/^cannot be read/, () => '补上这个文件，或者检查文件名'],
  [/is not read: no such file/, () => '只读 docs/centres.md 里列出的文件名，结尾是 .yaml：改名，或者移走'],
  [/is not read: no such folder/, () => '中心的文件夹里只有 items/ 和 cases/：把里面的文件移过去，或者移走'],
  [/^is a link/, () => '不读链接：把文件本身放进来'],
  [/^is not UTF-8/, () => '用编辑器把这个文件另存为 UTF-8 编码'],
  [/^holds no item/, () => '在 items/ 里写一项业务，或者在 centre.yaml 写 inherits'],
  [/^has no use for (.+);/, (names) => `删掉 ${names}，或者改正拼写`],
  [/^sources\.yaml has no (.+)/, (name) => `先在 sources.yaml 里写上 ${name}，或者写 source: assumption`],
  [/say on which day the document was read/, () => '写上 readOn（哪天读的原文），没有原文的写 assumed: true'],
  [/Unknown variable: (\w+)/, (name) => notKnown(name)],
  [/no fact (\w+)/, (name) => notKnown(name)],
  [/the words name \{(\w+)\}/, (name) => `花括号里只能写事实、参数、步骤的名字；${notKnown(name)}`],
  [/may be named here|is known here/, () => '这句话里只能用上面列出的花括号'],
  [/the name (\w+) is taken/, (name) => `${name} 已经有了（也可能是事实的名字），换一个名字`],
  [/overlaps the version/, () => '两个版本的日期重叠：给早的那个写 effectiveTo（新版本的前一天）'],
  [/leaves a gap/, () => '两个版本之间空了几天：把早的 effectiveTo 或晚的 effectiveFrom 改到相连'],
  [/before it begins/, () => 'effectiveTo 不能早于 effectiveFrom'],
  [/no amount is in force on (.+)/, (day) => `补上从 ${day} 起能用的 amount，或者改它的日期`],
  [/worked out here or later/, () => '步骤只能用前面算好的步骤：调整先后，或者去掉引用自己的地方'],
  [/is never reached/, () => '这一行永远轮不到：删掉，或者移到上面、改它的 when'],
  [/last row is for everybody else/, () => '表的最后一行不写 when，留给其他所有人'],
  [/either a value or rows/, () => '一个步骤要么写 value，要么写 rows，不能都写或都不写'],
  [
    /contradicts law\.no-income-ratio/,
    () => '房租不能再看收入：删掉跟收入有关的条件，或者写 effectiveTo: 2026-09-19',
  ],
  [
    /contradicts law\.no-employer/,
    () => '不能再要单位证明：在 drop 里写上它的 code，或者写 effectiveTo: 2026-09-19',
  ],
  [/contradicts law\.\w+-in-(\w+)-days/, () => '改短这个期限，法律定的是最长的天数'],
  [/contradicts (law\S+):/, (row) => `和上面的法律（${row}，见 bff/centres/_law/law.yaml）不一致，按法律改`],
  [/uses an alias/, () => '不要用 & 和 *：把内容直接写出来'],
  [/at most \d+ are read/, () => '文件太大了：一项业务一个文件，每个文件几十行就够'],
  [/nested deeper/, () => '嵌套太深了：按 docs/centres.md 的样子写'],
  [/must be unique|unique/i, () => '同一个名字写了两次，删掉一个'],
  [/no district (\d+)/, (code) => `先在 districts 里写上 ${code}，或者改窗口的 districtCode`],
  [/no item (\w+) in this centre/, (code) => `先在 items/ 里写 ${code}；别的部门办的不写 item`],
  [/is the bundle itself|a bundle holds no other/, () => '一件事里只写单项业务，不写别的一件事，也不写自己'],
  [
    /is not in force while the bundle is/,
    () => '改这个单项或者一件事的 effectiveFrom / effectiveTo，让两边的日期相交',
  ],
  [/no window says receivesOnly/, () => '给只收件的窗口写上 receivesOnly: true'],
  [
    /there is no (windowContact|windowPaper)/,
    (part) => `在 centre.yaml 里写上 ${part}；写法见 bff/centres/kaifeng`,
  ],
  [/comes after the paper is gone/, () => '提醒的天数要在纸质材料保存期以内'],
  [/no common item (.+)/, (code) => `公共业务里没有 ${code}；有哪些见 bff/centres/_defaults/items`],
  [/has nothing called (.+)/, (name) => `公共业务里没有 ${name}，从 drop 里删掉`],
  [
    /gives (\w+) where (\w+)/,
    (got, wanted) => `这里要的是${kinds[wanted] ?? wanted}，写出来的是${kinds[got] ?? got}`,
  ],
  [/no such overload/, () => '两边不是同一种东西（数和是非、日期和数不能比），改表达式'],
  [/ISO date|is a day like/, () => '日期写成 2026-12-01，而且要真有这一天'],
  [/expected int/, () => '要整数；钱写成分，1300 元写 130000'],
  [/expected (\w+)/, (kind) => `这里要写${kinds[kind] ?? kind}`],
  [
    /^(\w+) is (one of|true or false|a whole|a text)/,
    (name) => `改 ${name} 的写法；查不到写 unknown，没有写 nothing`,
  ],
  [/given twice/, () => '每个中心要有自己的，改其中一个'],
];

const kinds: Readonly<Record<string, string>> = {
  bool: '是或否',
  boolean: '是或否（true / false）',
  int: '整数',
  number: '数',
  string: '文字或日期',
  day: '日期',
  array: '一个列表',
  object: '几项内容',
  record: '几项内容',
};

function notKnown(name: string): string {
  const near = nearest(name, factKeys);
  return `没有叫 ${name} 的事实、参数或步骤${near === null ? '' : `；是不是 ${near}？`}`;
}

/** Always something to do: where nothing better is known, where to read on. */
export function adviceFor({ message }: ProfileProblem): string {
  for (const [pattern, words] of advice) {
    const match = pattern.exec(message);
    if (match !== null) return words(...match.slice(1).map((part) => part ?? ''));
  }
  return '按 docs/centres.md 里的写法改这一行';
}

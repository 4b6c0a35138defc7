import { bundleSayings } from './bundle-sayings';
import { say, type Sayings } from './saying';

const byLaw = (what: string, row: string, says: string) => `${what}，和上面的法律不一致（${row}：${says}）`;

/** A centre as a whole: the law above it, what it inherits, its bundles and windows, other centres. */
export const centreSayings: Sayings = [
  [
    /contradicts (law\.no-income-ratio): (.+)/s,
    (row, says) =>
      say(byLaw('还在看收入', row, says), '删掉跟收入有关的条件，或者写 effectiveTo: 2026-09-19'),
  ],
  [
    /^asks for (.+), which contradicts (law\.\S+): (.+)/s,
    (name, row, says) =>
      say(byLaw(`还在要“${name}”`, row, says), '在 drop 里写上它的 code，或者写 effectiveTo: 2026-09-19'),
  ],
  [
    /contradicts (law\.\w+-in-\w+-days): (.+)/s,
    (row, says) => say(byLaw('期限太长', row, says), '改短这个期限，法律定的是最长的天数'),
  ],
  [
    /^has no (\w+) on (\S+), which contradicts (law\S+): (.+)/s,
    (code, day, row, says) =>
      say(byLaw(`${day} 没有 ${code}`, row, says), `在 inherits 或 items/ 里写上 ${code}`),
  ],
  [
    /contradicts (law\S+): (.+)/s,
    (row, says) => say(byLaw('这里', row, says), '按法律改；法律见 bff/centres/_law/law.yaml'),
  ],
  [
    /no district (\d+)/,
    (code) => say(`districts 里没有 ${code}`, `先在 districts 里写上 ${code}，或者改窗口的 districtCode`),
  ],
  [
    /no item (\w+) in this centre/,
    (code) => say(`这个中心没有 ${code}`, `先在 items/ 里写 ${code}；别的部门办的不写 item`),
  ],
  [/is the bundle itself/, () => say('一件事里写了自己', '一件事里只写单项业务，不写自己')],
  [/a bundle holds no other/, () => say('一件事里写了别的一件事', '一件事里只写单项业务')],
  ...bundleSayings,
  [
    /is not in force while the bundle is/,
    () =>
      say(
        '这个单项和一件事没有同时有效的日子',
        '改这个单项或者一件事的 effectiveFrom、effectiveTo，让两边的日期相交',
      ),
  ],
  [
    /no window says receivesOnly/,
    () => say('写了收件前移，却没有只收件的窗口', '给只收件的窗口写上 receivesOnly: true'),
  ],
  [
    /there is no (windowContact|windowPaper)/,
    (part) =>
      say(`写了收件前移，却没有 ${part}`, `在 centre.yaml 里写上 ${part}；写法见 bff/centres/kaifeng`),
  ],
  [
    /comes after the paper is gone/,
    () => say('提醒的天数比纸质材料的保存期还长', '提醒的天数要在保存期以内'),
  ],
  [
    /times must follow one another/,
    () => say('钟点前后颠倒，或者有重叠', '从早到晚写，例如 9:00–12:00，然后 13:30–17:00'),
  ],
  [/no common item (.+)/, (code) => say(`公共业务里没有 ${code}`, '有哪些见 bff/centres/_defaults/items')],
  [/has nothing called (.+)/, (name) => say(`公共业务里没有 ${name}`, '从 drop 里删掉')],
  [
    /^(\w+) (\S+) is given twice: (\S+)/,
    (field, value, other) => say(`${field} ${value} 和 ${other} 的一样`, '每个中心要有自己的，改其中一个'),
  ],
];

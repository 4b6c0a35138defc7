import { letterTables, letterWords, type LetterTable, type LetterWord } from '@gjj/shared-types';
import { nearest } from './nearest';
import { say, type Sayings } from './saying';

const tables: Record<LetterTable, string> = {
  corrections: '要补正的内容',
  materials: '收到的材料',
  undertakings: '后补和承诺的事',
  findings: '查到的事实',
};

/** {rule}（依据的规定和条款） */
function named(name: string): string {
  const words = (letterWords as Record<string, { says: string }>)[name as LetterWord];
  return words === undefined ? `{${name}}` : `{${name}}（${words.says}）`;
}

/** What is wrong with a letter's template (letters.yaml). */
export const letterSayings: Sayings = [
  [
    /^this letter knows no \{(\w+)\}, only (.*)$/,
    (name, known) => {
      const names = [...known.matchAll(/\{(\w+)\}/g)].map(([, one = '']) => one);
      const near = nearest(name, names);
      const or = near === null ? '' : `（是不是 ${near}？）`;
      const can = names.length === 0 ? '标题里不能写花括号' : `能用的有 ${names.map(named).join('、')}`;
      return say(`这种文书里没有 {${name}}`, `改正拼写${or}；${can}`);
    },
  ],
  [
    /^this letter has no table (\w+)/,
    (name) =>
      say(
        `这种文书里没有“${tables[name as LetterTable] ?? name}”这张表`,
        `删掉这张表；有哪些表：${Object.keys(letterTables).join('、')}`,
      ),
  ],
  [
    /^the law demands table (\w+)/,
    (name) =>
      say(
        `这种文书依法要列出${tables[name as LetterTable] ?? name}，这里没有`,
        `在 blocks 里加上 - table: ${name}`,
      ),
  ],
  [
    /^the law demands \{(\w+)\}/,
    (name) =>
      say(`这种文书依法要写明 ${named(name)}，这里没有`, `在 blocks 里加一段或者一行，写上 {${name}}`),
  ],
];

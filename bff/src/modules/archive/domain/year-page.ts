import { dayOnPaper } from '@gjj/shared-types';
import { escaped, linkTo, page } from './html';

/** One case of a year; `folder`: null where it was destroyed. */
export interface YearRow {
  receiptNumber: string;
  itemName: string;
  archivedOn: string;
  retainUntil: string;
  folder: string | null;
}

/** The way in to the archive of a year. */
export function yearPage(centreName: string, year: number, rows: readonly YearRow[]): string {
  const head = ['收件号', '事项', '归档日期', '保存到']
    .map((name) => `<th scope="col">${name}</th>`)
    .join('');
  const lines = rows.map(({ receiptNumber, itemName, archivedOn, retainUntil, folder }) => {
    const number =
      folder === null ? `${escaped(receiptNumber)}（已销毁）` : linkTo(`${folder}/index.html`, receiptNumber);
    const rest = [itemName, dayOnPaper(archivedOn), dayOnPaper(retainUntil)];
    return `<tr><td>${number}</td>${rest.map((words) => `<td>${escaped(words)}</td>`).join('')}</tr>`;
  });
  return page(`${centreName} ${year}年办件档案`, [
    [
      `共 ${rows.length} 件`,
      `<table><thead><tr>${head}</tr></thead><tbody>${lines.join('\n')}</tbody></table>`,
    ],
    [
      '怎样核对',
      `<p>在这个文件夹里运行 <code>sh check.sh</code>：它只用系统自带的工具，说出哪个文件被改动、少了或者多了。
每件的 <code>judgement.json</code> 是规则的判断结果，<code>rules</code> 里是当时的规则。</p>`,
    ],
  ]);
}

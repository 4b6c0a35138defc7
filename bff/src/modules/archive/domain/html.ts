const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Whatever a person wrote, as text of a page. */
export const escaped = (words: string): string => words.replace(/[&<>"']/g, (sign) => entities[sign]!);

export const rowsOf = (rows: readonly (readonly [label: string, words: string | null])[]): string =>
  rows
    .filter(([, words]) => words !== null && words !== '')
    .map(([label, words]) => `<tr><th scope="row">${escaped(label)}</th><td>${escaped(words!)}</td></tr>`)
    .join('\n');

export const tableOf = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0
    ? '<p>没有。</p>'
    : `<table><thead><tr>${columns.map((name) => `<th scope="col">${escaped(name)}</th>`).join('')}</tr></thead>
<tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('\n')}</tbody></table>`;

/** Links stay within the package: each part of a path is encoded. */
export const linkTo = (path: string, words: string): string =>
  `<a href="${path.split('/').map(encodeURIComponent).join('/')}">${escaped(words)}</a>`;

const style = `body{font:18px/1.7 system-ui,sans-serif;max-width:56rem;margin:2rem auto;padding:0 1rem;color:#1f2329}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}th,td{border:1px solid #c9cdd4;padding:.4rem .6rem;text-align:left;vertical-align:top}
th[scope=row]{width:9rem;background:#f5f6f7;font-weight:600}h1{font-size:1.6rem}h2{font-size:1.25rem;margin-top:2rem}a{color:#1558b0}`;

/** A page that needs nothing from outside: no script, no picture, no font. */
export const page = (
  title: string,
  sections: readonly (readonly [heading: string, html: string])[],
): string =>
  `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title><style>${style}</style></head>
<body><h1>${escaped(title)}</h1>
${sections.map(([heading, html]) => `<h2>${escaped(heading)}</h2>\n${html}`).join('\n')}
</body></html>
`;

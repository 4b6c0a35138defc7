export { readList, type ListRow } from './read-list';
export { listTemplate } from './template';
export { readWorkbook } from './workbook';

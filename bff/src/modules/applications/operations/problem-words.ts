import type { ListProblem } from '@gjj/shared-types';
import type { OperationProblem } from '../../accounts';
import type { ListRow } from '../domain/case-operation';
import type { CaseRecord } from '../domain/case-record';

interface Words {
  /** The head of the column that it is about; null where the whole line is. */
  column: string | null;
  words: string;
}

const ofNumber = (words: string): Words => ({ column: '证件号码', words });
const ofLine = (words: string): Words => ({ column: null, words });

/** What the ledger says is in the way, by its code (docs/integrations/core-ledger.openapi.yaml). */
const known: Readonly<Record<string, Words>> = {
  'unit-unknown': ofLine('这家单位还没有登记，请先办单位缴存登记'),
  'unit-ended': ofLine('这家单位已经注销'),
  'unit-registered': ofLine('这个统一社会信用代码已经登记过单位'),
  'accounts-active': ofLine('还有职工在这家单位缴存，请先办转移或封存'),
  'member-unknown': ofNumber('公积金账上没有这个人，请先办个人账户设立'),
  'name-differs': { column: '姓名', words: '和公积金账上登记的姓名不一样' },
  'person-repeated': ofNumber('同一个人写了两次'),
  'no-account-in-unit': ofNumber('这个人在本单位没有账户'),
  'account-in-unit': ofNumber('这个人的账户已经在本单位'),
  'account-exists': ofNumber('这个人已有账户，请办启封或转移，不用再开户'),
  'account-active': ofNumber('这个人还在别的单位缴存，要先由那家单位封存'),
  'account-sealed': ofNumber('这个人的账户已经封存'),
  'account-frozen': ofNumber('这个人的账户有限制，请先问中心'),
  'month-paid': ofLine('这个月已经缴过'),
  'month-not-due': ofLine('还没到这个月'),
  'months-reversed': ofLine('起始月比截止月晚'),
};

/** Of a person's own matter there is neither line nor column. */
const ofOwn: Readonly<Record<string, string>> = {
  'account-active': '已经有在缴存的账户：在单位缴的，要先由单位封存；自己在缴的，不用再登记',
  'name-differs': '证件上的姓名和公积金账上登记的不一样，请先更正',
};

const unknown = ofLine('公积金账上登记不了，请先问中心');

/** The ledger counts rows; people see the lines of their spreadsheet. */
export function problemInWords(
  { row, code }: OperationProblem,
  rows: readonly ListRow[],
  { unit }: Pick<CaseRecord, 'unit'>,
): ListProblem {
  if (unit === undefined)
    return { line: null, column: null, words: ofOwn[code] ?? (known[code] ?? unknown).words };
  const line = row === null ? null : (rows[row - 1]?.line ?? null);
  return { line, ...(known[code] ?? unknown) };
}

/** 第 6 行 证件号码：已经封存. */
export function problemAsSentence({ line, column, words }: ListProblem): string {
  const where = [line === null ? '' : `第 ${line} 行`, column ?? ''].filter((part) => part !== '').join(' ');
  return where === '' ? words : `${where}：${words}`;
}

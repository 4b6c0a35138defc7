import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Journal } from './journal';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gjj-journal-'));
  file = join(folder, 'system.journal');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(...changes: [key: string, value: number | null][]): void {
  const journal = new Journal(file);
  journal.commit(changes.map(([key, value]) => ({ table: 'rows', key, value })));
  journal.close();
}

function read(): number[] {
  const journal = new Journal(file);
  const rows = journal.table<number>('rows').all();
  journal.close();
  return rows;
}

it('has after a start what was committed before, the last value of each key', () => {
  write(['a', 1], ['b', 2]);
  write(['a', 3]);
  write(['b', null]);
  expect(read()).toEqual([3]);
});

it('drops a commit that a crash cut anywhere, whole, and keeps all before it', () => {
  const journal = new Journal(file);
  const commit = (key: string, value: number) => journal.commit([{ table: 'rows', key, value }]);
  commit('a', 1);
  const before = readFileSync(file).length;
  journal.commit([
    { table: 'rows', key: 'b', value: 2 },
    { table: 'rows', key: 'c', value: 3 },
  ]);
  const after = readFileSync(file).length;
  journal.close();
  const whole = readFileSync(file);
  for (let length = after - 1; length >= before; length -= 1) {
    truncateSync(file, 0);
    appendFileSync(file, whole.subarray(0, length));
    expect(read()).toEqual([1]);
  }
});

it('goes on writing after a cut commit', () => {
  write(['a', 1]);
  appendFileSync(file, '[{"table":"rows","ke');
  write(['b', 2]);
  expect(read()).toEqual([1, 2]);
});

it('is empty after clearing, for tables in hand too', () => {
  const journal = new Journal(file);
  const rows = journal.table<number>('rows');
  journal.commit([rows.put('a', 1)]);
  journal.clear();
  expect(rows.all()).toEqual([]);
  journal.commit([rows.put('b', 2)]);
  journal.close();
  expect(read()).toEqual([2]);
});

import { copyFile, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { VersionStore } from '../../bff/src/modules/catalogue/index';
import { connectMongo, type Connection } from '../../bff/src/platform/mongo';
import { makeBench, type Bench } from './testing';

const rent = 'items/W04-rent.yaml';
const mongo = process.env['GJJ_TEST_MONGODB_URI'] ?? '';

let connection: Connection;
let bench: Bench;
beforeAll(async () => void (connection = await connectMongo(mongo)));
afterAll(() => connection.close());
beforeEach(async () => {
  const environment = { MONGODB_URI: mongo, DATA_KEYS: `k1:${Buffer.alloc(32, 2).toString('base64')}` };
  bench = await makeBench('liuzhou', { environment });
});
afterEach(() => bench.remove());

interface BadProfile {
  readonly name: string;
  spoil(folder: string): Promise<unknown>;
  /** What the tool says of it, and of nothing else. */
  readonly says: string;
  readonly advises: string;
}

const replaced = (name: string, from: string, to: string, says: string, advises: string): BadProfile => ({
  name,
  spoil: () => bench.replace(rent, from, to),
  says,
  advises,
});

const bomb = `a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]\n${[...'bcdefghij']
  .map((name, nth) => `${name}: &${name} [${`*${'abcdefghi'[nth]}, `.repeat(9)}1]`)
  .join('\n')}\n`;
const gbk = Buffer.from([0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0xc1, 0xf8, 0xd6, 0xdd, 0x0a]);

const twiceTheSame = `handling: anywhere
fourEyes: true
approvalLevels: [经办人, 经办人]
steps: [接件, 受理, 审批]
source: assumption
`;

const badProfiles: readonly BadProfile[] = [
  replaced(
    'a wrong type',
    'effectiveFrom: 2026-04-13',
    'effectiveFrom: [2026]',
    '这里要文字，写的是一个列表',
    '改成文字',
  ),
  replaced('an unknown fact', 'children >=', 'kittens >=', '没有叫 kittens 的事实', '改正拼写'),
  replaced(
    'an unknown key',
    'effectiveFrom:',
    'valid: true\neffectiveFrom:',
    '这里没有 valid 这一项',
    '删掉',
  ),
  replaced('no source', 'value: 2, source: rent-2026 }', 'value: 2 }', '缺这一项', '补上，要依据'),
  replaced(
    'a source of nowhere',
    'source: rent-2026',
    'source: rumour',
    'sources.yaml 里没有 rumour',
    '先在 sources.yaml 里写上 rumour',
  ),
  replaced(
    'a step that names itself',
    'value: manyChildrenFen }',
    'value: manyChildrenFen + monthlyFen }',
    '在这一步或后面才算出来',
    '步骤只能用前面算好的步骤',
  ),
  {
    name: 'an overlap of two versions',
    spoil: (folder) => copyFile(join(folder, rent), join(folder, 'items/W04-again.yaml')),
    says: '两个版本的日期重叠',
    advises: '给早的那个写 effectiveTo',
  },
  {
    name: 'one level of approval twice',
    spoil: (folder) => writeFile(join(folder, 'flow.yaml'), twiceTheSame),
    says: '同一个名字写了两次',
    advises: '删掉一个',
  },
  {
    name: 'a bomb of aliases',
    spoil: (folder) => writeFile(join(folder, 'flow.yaml'), bomb),
    says: '用了别名',
    advises: '不要用 & 和 *',
  },
  {
    name: 'nesting without end',
    spoil: (folder) => writeFile(join(folder, 'flow.yaml'), `steps: ${'['.repeat(500)}${']'.repeat(500)}\n`),
    says: '嵌套太深了',
    advises: '按 docs/centres.md',
  },
  {
    name: 'a file of 10 MB',
    spoil: (folder) => writeFile(join(folder, rent), `# ${'x'.repeat(10 * 1024 * 1024)}\n`),
    says: '文件太大了',
    advises: '一项业务一个文件',
  },
  {
    name: 'text that is not UTF-8, as old editors save it',
    spoil: (folder) => writeFile(join(folder, 'flow.yaml'), gbk),
    says: '文件不是 UTF-8 编码',
    advises: '另存为 UTF-8',
  },
  {
    name: 'a file with an ending that is not read',
    spoil: (folder) => rename(join(folder, rent), join(folder, 'items/W04-rent.yml')),
    says: '这个文件不会被读到',
    advises: '结尾是 .yaml',
  },
  {
    name: 'a file with a name that nothing reads',
    spoil: (folder) => writeFile(join(folder, 'flows.yaml'), 'handling: anywhere\n'),
    says: '这个文件不会被读到',
    advises: '改名，或者移走',
  },
  {
    name: 'items in a folder of their own',
    spoil: (folder) => mkdir(join(folder, 'items/rent')),
    says: '这个文件夹不会被读到',
    advises: '只有 items/ 和 cases/',
  },
  {
    name: 'a link to a file elsewhere',
    spoil: async (folder) => {
      await rename(join(folder, rent), join(folder, '../elsewhere.yaml'));
      await symlink(join(folder, '../elsewhere.yaml'), join(folder, rent));
    },
    says: '这是一个链接，不会被读到',
    advises: '把文件本身放进来',
  },
  {
    name: 'no item at all',
    spoil: (folder) => rm(join(folder, 'items'), { recursive: true }),
    says: '一项业务也没有',
    advises: '在 items/ 里写一项业务',
  },
  {
    name: 'an empty file',
    spoil: (folder) => writeFile(join(folder, rent), ''),
    says: '这里要几项内容',
    advises: '改成几项内容',
  },
];

describe('a bad profile', () => {
  it.each(badProfiles)('$name: told in words of its own, and kept from the store', async (bad) => {
    await bad.spoil(join(bench.centres, 'liuzhou'));
    const checked = await bench.run('check', 'liuzhou');
    expect(checked).toMatchObject({ exitCode: 1, text: expect.stringContaining(bad.says) });
    expect(checked.text).toContain(bad.advises);
    const published = await bench.run('publish', 'liuzhou', '--from', '2026-12-01', '--by', '规则员');
    expect(published).toMatchObject({ exitCode: 1, text: expect.stringContaining(bad.says) });
    expect(await new VersionStore(connection).list('liuzhou')).toEqual([]);
  });

  it('is not what keeps a good one out', async () => {
    const published = await bench.run('publish', 'liuzhou', '--from', '2026-12-01', '--by', '规则员');
    expect(published).toMatchObject({ exitCode: 0, text: expect.stringContaining('✓ 发布好了') });
    expect(await new VersionStore(connection).list('liuzhou')).toHaveLength(1);
  });
});

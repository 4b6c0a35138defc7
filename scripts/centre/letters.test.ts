import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { makeBench, type Bench } from './testing';

let bench: Bench;
beforeEach(async () => {
  bench = await makeBench('liuzhou');
});
afterEach(() => bench.remove());

const refusal = (blocks: string) => bench.write('liuzhou/letters.yaml', `refusal:\n  blocks:\n${blocks}`);
const whole = `    - paragraph: '{item}：{facts}，{rule}，{reason}，{remedies}'\n`;

it.each([
  ['a name that it does not know', whole.replace('{reason}', '{raeson}{reason}'), '这种文书里没有 {raeson}'],
  ['no rule', whole.replace('{rule}', ''), '依法要写明 {rule}（依据的规定和条款）'],
  ['no remedies', whole.replace('{remedies}', ''), '依法要写明 {remedies}（不服时怎么办）'],
  ['a table of another letter', `${whole}    - table: corrections\n`, '没有“要补正的内容”这张表'],
  ['a block of no kind', `${whole}    - picture: a.png\n`, 'letters.yaml'],
])('tells of %s in a letter', async (_, blocks, says) => {
  await refusal(blocks);
  expect(await bench.run('check', 'liuzhou')).toMatchObject({
    exitCode: 1,
    text: expect.stringContaining(says),
  });
});

it('tells of a kind of letter that there is not', async () => {
  await bench.write('liuzhou/letters.yaml', `refusall:\n  blocks:\n${whole}`);
  const { text, exitCode } = await bench.run('check', 'liuzhou');
  expect(exitCode).toBe(1);
  expect(text).toContain('这里没有 refusall 这一项');
});

it('prints a letter as the centre words it', async () => {
  await refusal(whole);
  const out = join(bench.centres, 'out.pdf');
  expect((await bench.run('preview', 'liuzhou', 'refusal', out)).exitCode).toBe(0);
  expect((await readFile(out)).subarray(0, 5).toString()).toBe('%PDF-');
  expect((await bench.run('preview', 'liuzhou', 'refusall', out)).exitCode).toBe(2);
  expect(existsSync(join(bench.centres, 'approval.pdf'))).toBe(false);
}, 60_000);

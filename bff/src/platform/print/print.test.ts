import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { PaperSize } from '@gjj/shared-types';
import { readPdf } from '../../testing/read-pdf';
import { fillSealPlace, Printer, type Paper } from './index';

const printer = new Printer(
  process.env['PRINT_FONT'] ?? '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
);

const paper: Paper = {
  title: '住房公积金业务收件凭证',
  issuer: '赛艇市住房公积金管理中心',
  reference: 'SC2026112900123458',
  madeAt: new Date('2026-11-29T08:00:00Z'),
  parts: [
    { kind: 'barcode', code: 'SC2026112900123458', words: '收件号 SC20261129 0012 3458' },
    {
      kind: 'rows',
      rows: [
        ['申请人', '𠮷田㛃 990***********0268'],
        ['代办', null],
        ['金额', '¥12,345.67'],
      ],
    },
    { kind: 'heading', text: '材料' },
    {
      kind: 'table',
      columns: [
        { name: '材料', share: 3 },
        { name: '份数', share: 1 },
      ],
      rows: Array.from({ length: 60 }, (_, index) => [`船票第${index + 1}张`, '1']),
    },
    { kind: 'paragraph', text: '本人同意：查询办理本业务要用的信息。' },
    { kind: 'signatures', names: ['申请人签字', '收件人签字', '日期'] },
  ],
};

async function printed(size: PaperSize) {
  const bytes = await buffer((await printer.print(paper, size)).stream);
  return { ...(await readPdf(bytes)), source: bytes.toString('latin1') };
}

it('prints words that can be selected, rare characters whole, on pages that are numbered', async () => {
  const { pages, text, mark, source } = await printed('a4');
  expect(pages).toHaveLength(3);
  expect(text).toContain('𠮷田㛃');
  expect(text).toContain('¥12,345.67');
  expect(text).toContain('船票第60张');
  expect(text).not.toContain('代办');
  expect(pages[1]!.text).toContain('材料 份数');
  expect(pages[2]!.text).toContain('第 3 页，共 3 页');
  expect(mark).toMatchObject({ Marked: true });
  expect(source).toContain('/Lang (zh-CN)');
  expect(source).toContain('<pdfaid:part>2</pdfaid:part>');
});

it('prints a roll of 80 mm on one page, as long as it takes', async () => {
  const { pages } = await printed('roll-80');
  expect(pages).toHaveLength(1);
  const { width, height } = pages[0]!;
  expect(Math.round((width / 72) * 25.4)).toBe(80);
  expect(height).toBeGreaterThan(1000);
  expect(pages[0]!.text).toContain('材料：船票第60张');
});

it('says which font is missing', async () => {
  await expect(new Printer('/nowhere/font.ttc').print(paper, 'a4')).rejects.toMatchObject({
    code: 'print.font-missing',
  });
});

const seal = {
  kind: 'seal',
  owner: '赛艇市住房公积金管理中心',
  reason: '准予提取决定书',
  location: '赛艇市',
  note: '演示专用',
  at: new Date('2026-11-29T08:00:00Z'),
} as const;

it('leaves a place for a signature over all the rest of the file', async () => {
  const sealed = {
    ...paper,
    parts: [{ kind: 'paragraph', text: '本决定自送达之日起生效。' }, seal],
  } as const;
  const empty = await buffer((await printer.print(sealed, 'a4')).stream);
  let digest: Buffer = Buffer.alloc(0);
  const filled = await fillSealPlace(empty, async (hash) => {
    digest = hash;
    return Buffer.from('signature');
  });
  expect(filled).toHaveLength(empty.length);
  const [, a, b, c] = /ByteRange \[0 (\d+) (\d+) (\d+)\]/.exec(filled.toString('latin1'))!.map(Number);
  expect(b! + c!).toBe(filled.length);
  const rest = Buffer.concat([filled.subarray(0, a), filled.subarray(b)]);
  expect(createHash('sha256').update(rest).digest()).toEqual(digest);
  expect(filled.subarray(a, b).toString('latin1')).toContain(Buffer.from('signature').toString('hex'));
  await expect(fillSealPlace(filled, async () => digest)).rejects.toThrow('no place for a seal');
  await expect(fillSealPlace(empty, async () => Buffer.alloc(20_000))).rejects.toThrow(
    'longer than the place',
  );
});

import type { DocumentView } from '@gjj/shared-types';
import sharp from 'sharp';
import { keysOf } from '../../integrations/object-storage/testing/storage-contract';
import { rejectionWords, type Rejection } from './domain/rejections';
import { eicar, emptyZip, heic, jpegWithPlace, pdf, pdfBomb, png, pngClaiming } from './testing/files';
import { avifAsHeif, blankJpeg, jpegClaiming, movingWebp, noise, picture } from './testing/pictures';
import { asBytes, phoneOf } from './testing/member-phone';
import { waitUntil } from '../../testing/wait-until';
import { openDesk, type Desk } from './testing/test-desk';

// Each file is inspected by a process of its own, which gives way to all others: on a busy machine that takes seconds.
const patience = 120_000;

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());
beforeEach(() => desk.reset());

const contentOf = ({ documentId }: DocumentView) =>
  asBytes(phoneOf(desk).call('get', `/documents/${documentId}/content`));

async function expectRejected(bytes: Buffer, reason: Rejection, fileName = 'photo.jpg'): Promise<void> {
  const view = await phoneOf(desk).upload(bytes, fileName);
  expect([view.state, view.rejection]).toEqual(['rejected', rejectionWords[reason]]);
  const content = await phoneOf(desk).call('get', `/documents/${view.documentId}/content`);
  expect([content.status, content.body.code]).toEqual([409, 'document.not-viewable']);
  // The bytes go right after the answer is written; who asks at that very moment may be earlier.
  await waitUntil(async () => (await keysOf(desk.disk)).length === 0);
}

describe('a picture', () => {
  it(
    'is handed out upright, as JPEG, without the place where it was taken',
    async () => {
      const photo = await jpegWithPlace();
      expect((await sharp(photo).metadata()).exif?.includes('Invented')).toBe(true);
      const view = await phoneOf(desk).upload(photo, '照片.jpeg');
      expect(view).toMatchObject({ state: 'ready', kind: 'image/jpeg', pageCount: 1, rejection: null });
      const answer = await contentOf(view).expect(200);
      const metadata = await sharp(answer.body as Buffer).metadata();
      expect([metadata.format, metadata.width, metadata.height]).toEqual(['jpeg', 80, 60]);
      expect([metadata.exif, metadata.orientation, metadata.xmp, metadata.icc]).toEqual(
        Array(4).fill(undefined),
      );
      expect(answer.body.includes('Invented')).toBe(false);
    },
    patience,
  );

  it(
    'is handed out as an attachment that a browser does not guess about',
    async () => {
      const { headers } = await contentOf(await phoneOf(desk).upload(await png(), '合同 1.png'));
      expect(headers).toMatchObject({
        'content-type': 'image/jpeg',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('合同 1.jpg')}`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      });
    },
    patience,
  );

  it(
    'of an iPhone can be seen by everyone',
    async () => {
      const view = await phoneOf(desk).upload(await heic(), 'IMG_0001.HEIC');
      expect(view).toMatchObject({ state: 'ready', kind: 'image/heic' });
      const { data, info } = await sharp((await contentOf(view)).body as Buffer)
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect([info.width, info.height]).toEqual([96, 64]);
      expect(data[0]).toBeGreaterThan(180);
      expect(data[(info.width - 1) * 3]).toBeLessThan(80);
    },
    patience,
  );

  it(
    'has a small picture of itself',
    async () => {
      const view = await phoneOf(desk).upload(await jpegWithPlace());
      const answer = await asBytes(phoneOf(desk).call('get', `/documents/${view.documentId}/thumbnail`));
      expect((await sharp(answer.body as Buffer).metadata()).format).toBe('jpeg');
    },
    patience,
  );

  it.each<[string, () => Promise<Buffer>, string, [number, number]]>([
    ['WebP', () => picture(60, 40).webp().toBuffer(), 'image/webp', [60, 40]],
    ['moving WebP, of which the first picture is kept', movingWebp, 'image/webp', [60, 40]],
    ['AVIF', () => picture(60, 40).avif().toBuffer(), 'image/avif', [60, 40]],
    ['AVIF that calls itself HEIF first', avifAsHeif, 'image/avif', [60, 40]],
    [
      'progressive JPEG',
      () => picture(60, 40).jpeg({ progressive: true }).toBuffer(),
      'image/jpeg',
      [60, 40],
    ],
    ['PNG of 49 megapixels', () => picture(7000, 7000).png().toBuffer(), 'image/png', [7000, 7000]],
    ['JPEG of 108 megapixels', () => blankJpeg(12_000, 9_000), 'image/jpeg', [6_000, 4_500]],
    ['JPEG of 200 megapixels', () => blankJpeg(16_320, 12_240), 'image/jpeg', [8_160, 6_120]],
  ])(
    'as %s can be seen by everyone',
    async (_, make, kind, size) => {
      const view = await phoneOf(desk).upload(await make());
      expect([view.state, view.rejection, view.kind]).toEqual(['ready', null, kind]);
      const metadata = await sharp((await contentOf(view)).body as Buffer).metadata();
      expect([metadata.format, metadata.width, metadata.height]).toEqual(['jpeg', ...size]);
    },
    patience,
  );

  it.each<[string, () => Promise<Buffer> | Buffer, Rejection]>([
    [
      'AVIF that is cut off',
      async () => (await noise(300, 200).avif().toBuffer()).subarray(0, 900),
      'damaged',
    ],
    [
      'WebP that is cut off',
      async () => (await noise(300, 200).webp().toBuffer()).subarray(0, 900),
      'damaged',
    ],
    ['PNG of 64 megapixels', () => pngClaiming(8_000, 8_000), 'too-many-pixels'],
    ['WebP of 64 megapixels', () => picture(8_000, 8_000).webp().toBuffer(), 'too-many-pixels'],
    ['JPEG of 300 megapixels', () => jpegClaiming(20_000, 15_000), 'too-many-pixels'],
    ['progressive JPEG of 200 megapixels', () => jpegClaiming(16_320, 12_240, true), 'too-many-pixels'],
  ])('as %s is refused', async (_, make, reason) => expectRejected(await make(), reason), patience);

  it(
    'of 50,000 × 50,000 is refused by its header',
    () => expectRejected(pngClaiming(50_000, 50_000), 'too-many-pixels'),
    patience,
  );

  it(
    'that is cut off is refused',
    async () => {
      const photo = await jpegWithPlace();
      await expectRejected(photo.subarray(0, photo.length / 2), 'damaged');
    },
    patience,
  );

  it(
    'that is an archive as well is refused',
    async () => {
      await expectRejected(Buffer.concat([await png(), emptyZip]), 'two-faced');
    },
    patience,
  );
});

describe('a PDF', () => {
  it(
    'is counted, kept as it came, and never drawn',
    async () => {
      const file = pdf({ pages: 3 });
      const view = await phoneOf(desk).upload(file, 'scan.pdf');
      expect(view).toMatchObject({ state: 'ready', kind: 'application/pdf', pageCount: 3 });
      expect(((await contentOf(view)).body as Buffer).equals(file)).toBe(true);
      const thumbnail = await phoneOf(desk).call('get', `/documents/${view.documentId}/thumbnail`);
      expect([thumbnail.status, thumbnail.body.code]).toEqual([404, 'document.not-found']);
    },
    patience,
  );

  it(
    'under the name of a photo is what it is',
    async () => {
      const view = await phoneOf(desk).upload(pdf(), 'photo.jpg');
      expect(view.kind).toBe('application/pdf');
      expect((await contentOf(view)).headers['content-disposition']).toContain('photo.pdf');
    },
    patience,
  );

  it.each([
    ['zeros', Buffer.alloc(5000)],
    ['blanks and line ends', Buffer.from(' \r\n\t'.repeat(2000))],
  ])(
    'that was filled up with %s is no other file',
    async (_, filling) => {
      const view = await phoneOf(desk).upload(Buffer.concat([pdf(), filling]), 'scan.pdf');
      expect([view.state, view.rejection]).toEqual(['ready', null]);
    },
    patience,
  );

  const script = '<</S/JavaScript/JS(app.alert\\(1\\))>>';
  const escaped = '<</S/J#61vaScript/JS(app.alert\\(1\\))>>';
  const link = `/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A${escaped}>>]`;
  const locked = `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(${'o'.repeat(32)})/U(${'u'.repeat(32)})>>/ID[(a)(a)]`;
  it.each<[string, Buffer, Rejection]>([
    ['with a script', pdf({ catalog: `/OpenAction${script}` }), 'active-content'],
    ['with a script behind a link', pdf({ page: link }), 'active-content'],
    ['that starts a program', pdf({ catalog: '/OpenAction<</S/Launch/F(a.exe)>>' }), 'active-content'],
    ['under a password', pdf({ trailer: locked }), 'locked'],
    ['of 201 pages', pdf({ pages: 201 }), 'too-many-pages'],
    ['without an end', pdf().subarray(0, 200), 'damaged'],
    ['of rubbish', Buffer.from('%PDF-1.7\nrubbish\n%%EOF'), 'damaged'],
    ['with an archive behind it', Buffer.concat([pdf(), emptyZip]), 'two-faced'],
    [
      'with an archive and then zeros behind it',
      Buffer.concat([pdf(), emptyZip, Buffer.alloc(5000)]),
      'two-faced',
    ],
    ['with a text behind it', Buffer.concat([pdf(), Buffer.alloc(2000, 'a')]), 'two-faced'],
    [
      'with a page for a browser',
      Buffer.concat([Buffer.from('%PDF-1.7\n<script>1</script>'), pdf()]),
      'two-faced',
    ],
    ['that unpacks to 4 GB', pdfBomb(), 'damaged'],
  ])('%s is refused', (_, bytes, reason) => expectRejected(bytes, reason, 'a.pdf'), patience);
});

describe('another file', () => {
  it.each<[string, Buffer, Rejection]>([
    ['a page for a browser', Buffer.from('<html><script>alert(1)</script></html>'), 'type-not-allowed'],
    ['a drawing with a script', Buffer.from('<svg onload="alert(1)"/>'), 'type-not-allowed'],
    ['an archive', emptyZip, 'type-not-allowed'],
    ['the test file of virus scanners', Buffer.from(eicar), 'infected'],
    ['that test file within a PDF', Buffer.concat([pdf(), Buffer.from(`${eicar}\n%%EOF\n`)]), 'infected'],
  ])('%s is refused, whatever its name says', (_, bytes, reason) => expectRejected(bytes, reason), patience);
});

import type { DocumentView } from '@gjj/shared-types';
import { rejectionWords, type Rejection } from './domain/rejections';
import { emptyZip, pdf } from './testing/files';
import { asBytes, phoneOf } from './testing/member-phone';
import { openDesk, type Desk } from './testing/test-desk';
import { file, invoiceSays, invoiceXml, ofd, pdfWith } from './testing/vouchers';
import { zip } from './testing/zip';

const patience = 120_000;

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());
beforeEach(() => desk.reset());

const program = Buffer.from('MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff'.padEnd(256, '\0'), 'latin1');
const archive = zip([{ path: 'a.txt', bytes: Buffer.from('a') }]);
// In the first 1,024 bytes of a PDF it would make the PDF itself a page for a browser.
const farBehind = ' '.repeat(1024);
const entities = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>';
const outside = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>';

async function expectKept(bytes: Buffer, name: string): Promise<DocumentView> {
  const view = await phoneOf(desk).upload(bytes, name);
  expect([view.state, view.rejection]).toEqual(['ready', null]);
  const content = await asBytes(phoneOf(desk).call('get', `/documents/${view.documentId}/content`));
  expect((content.body as Buffer).equals(bytes)).toBe(true);
  return view;
}

async function expectRejected(bytes: Buffer, reason: Rejection): Promise<void> {
  const view = await phoneOf(desk).upload(bytes, 'a.pdf');
  expect([view.state, view.rejection]).toEqual(['rejected', rejectionWords[reason]]);
}

describe('a PDF that carries its data', () => {
  it.each([
    ['XML in its list of attachments', pdfWith([{ name: 'invoice.xml', bytes: invoiceXml }])],
    ['XBRL', pdfWith([{ name: 'inv_ord_issuer.xbrl', bytes: invoiceXml }])],
    ['XML pinned to its page', pdfWith([{ name: 'invoice.xml', bytes: invoiceXml }], 'page')],
    [
      'an OFD',
      pdfWith([
        {
          name: 'invoice.ofd',
          bytes: ofd({ more: [file('Doc_0/Attachs/original_invoice.xml', invoiceXml.slice(38))] }),
        },
      ]),
    ],
  ])(
    'as %s is kept byte for byte, and what it says is read',
    async (_, bytes) => {
      expect((await expectKept(bytes, '电子发票.pdf')).voucher).toEqual(invoiceSays);
    },
    patience,
  );

  it(
    'as JSON is read as well',
    async () => {
      const json = JSON.stringify({ EInvoice: { InvoiceNumber: '26990000000000000018', TotalAmount: 12.5 } });
      const view = await expectKept(pdfWith([{ name: 'a.json', bytes: json }]), 'a.pdf');
      expect(view.voucher).toMatchObject({ number: '26990000000000000018', amountFen: 1250, issuedOn: null });
    },
    patience,
  );

  it.each([
    ['with a document type', farBehind + entities],
    ['that asks for a file', farBehind + outside],
    ['that is not well-formed', '<EInvoice><InvoiceNumber>26990000000000000017'],
    ['that is about something else', '<note>hello</note>'],
  ])(
    'in XML %s is kept and not read',
    async (_, xml) => {
      expect((await expectKept(pdfWith([{ name: 'a.xml', bytes: xml }]), 'a.pdf')).voucher).toBeUndefined();
    },
    patience,
  );

  it.each<[string, Buffer]>([
    ['a program', pdfWith([{ name: 'invoice.exe', bytes: program }])],
    ['a program that calls itself data', pdfWith([{ name: 'invoice.xml', bytes: program }])],
    [
      'a program behind data',
      pdfWith([
        { name: 'a.xml', bytes: invoiceXml },
        { name: 'b.exe', bytes: program },
      ]),
    ],
    ['a program pinned to its page', pdfWith([{ name: 'invoice.exe', bytes: program }], 'page')],
    ['a file that no list shows', pdfWith([{ name: 'invoice.exe', bytes: program }], 'hidden')],
    ['an archive', pdfWith([{ name: 'invoice.zip', bytes: archive }])],
    ['an archive that calls itself OFD', pdfWith([{ name: 'invoice.ofd', bytes: archive }])],
    [
      'a page for a browser that calls itself data',
      pdfWith([{ name: 'a.xml', bytes: farBehind + '<html><script>1</script></html>' }]),
    ],
    ['other PDFs, as a portfolio does', pdfWith([{ name: 'one.pdf', bytes: pdf() }])],
  ])('with %s is refused', (_, bytes) => expectRejected(bytes, 'carries-program'), patience);

  it(
    'names nobody in the store: what it says is sealed',
    async () => {
      await phoneOf(desk).upload(pdfWith([{ name: 'invoice.xml', bytes: invoiceXml }]), 'a.pdf');
      const shelves = await desk.connection.collection('document_shelves').find().toArray();
      expect(JSON.stringify(shelves)).not.toContain(invoiceSays.buyerName);
    },
    patience,
  );
});

describe('an OFD', () => {
  const withInvoice = ofd({
    pages: 2,
    more: [file('Doc_0/Attachs/original_invoice.xml', invoiceXml.slice(38))],
  });

  it(
    'is kept byte for byte with its signatures, counted and read',
    async () => {
      const view = await expectKept(withInvoice, '电子发票.ofd');
      expect(view).toMatchObject({ kind: 'application/ofd', pageCount: 2, voucher: invoiceSays });
      const content = await phoneOf(desk).call('get', `/documents/${view.documentId}/content`);
      expect(content.headers).toMatchObject({
        'content-type': 'application/ofd',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('电子发票.ofd')}`,
        'x-content-type-options': 'nosniff',
      });
    },
    patience,
  );

  it(
    'tells its number and day by the labels of its entrance where it has no other data',
    async () => {
      const labels = { 发票号码: '12345678', 开票日期: '2026年10月08日', 合计金额: '900.00' };
      const view = await expectKept(ofd({ labels }), 'a.ofd');
      // 合计金额 is without tax: it is not what was paid.
      expect(view.voucher).toEqual({
        number: '12345678',
        issuedOn: '2026-10-08',
        amountFen: null,
        buyerName: null,
        sellerName: null,
      });
    },
    patience,
  );

  it(
    'that is no invoice is taken all the same',
    async () => {
      expect((await expectKept(ofd(), '电子证照.ofd')).voucher).toBeUndefined();
    },
    patience,
  );

  const blank = Buffer.alloc(1024 * 1024);
  const bomb = Array.from({ length: 160 }, (_, index) => ({ path: `Doc_0/Res/${index}.bmp`, bytes: blank }));
  it.each<[string, Buffer, Rejection]>([
    ['unpacks to 160 MB', ofd({ more: bomb }), 'unsafe-archive'],
    [
      'says that it unpacks to less than it does',
      ofd({ more: [{ path: 'Doc_0/Res/a.bmp', bytes: blank, claimedBytes: 10 }] }),
      'unsafe-archive',
    ],
    ['has a path that leaves it', ofd({ more: [file('../../etc/a.xml', '<a/>')] }), 'unsafe-archive'],
    ['has a path from the root', ofd({ more: [file('/etc/a.xml', '<a/>')] }), 'unsafe-archive'],
    [
      'has a link',
      ofd({ more: [{ path: 'a.xml', bytes: Buffer.from('/etc/passwd'), mode: 0o120777 }] }),
      'unsafe-archive',
    ],
    [
      'has two entries of one name',
      ofd({ more: [file('a.xml', '<a/>'), file('A.xml', '<b/>')] }),
      'unsafe-archive',
    ],
    [
      'has too many entries',
      ofd({ more: Array.from({ length: 2001 }, (_, index) => file(`a${index}.xml`, '<a/>')) }),
      'unsafe-archive',
    ],
    ['has entities that multiply', ofd({ more: [file('a.xml', entities)] }), 'unsafe-archive'],
    ['asks for a file of the server', ofd({ more: [file('a.xml', outside)] }), 'unsafe-archive'],
    [
      'asks for one in UTF-16',
      ofd({ more: [{ path: 'a.xml', bytes: Buffer.from(`\uFEFF${outside}`, 'utf16le') }] }),
      'unsafe-archive',
    ],
    [
      'is nested without end',
      ofd({ more: [file('a.xml', '<a>'.repeat(5000) + '</a>'.repeat(5000))] }),
      'unsafe-archive',
    ],
    [
      'carries a program',
      ofd({ more: [{ path: 'Doc_0/Attachs/a.dat', bytes: program }] }),
      'carries-program',
    ],
    [
      'carries an archive',
      ofd({ more: [{ path: 'Doc_0/Attachs/a.dat', bytes: archive }] }),
      'carries-program',
    ],
    ['has no page', ofd({ pages: 0 }), 'damaged'],
    ['has 201 pages', ofd({ pages: 201 }), 'too-many-pages'],
    [
      'has an entrance to nothing',
      ofd({ more: [file('OFD.xml', '<OFD><DocRoot>no.xml</DocRoot></OFD>')] }),
      'damaged',
    ],
    ['was cut off', withInvoice.subarray(0, withInvoice.length - 60), 'unsafe-archive'],
    ['is an archive that has an OFD.xml of its own', zip([file('OFD.xml', '<a/>')]), 'damaged'],
    ['is an archive', archive, 'type-not-allowed'],
    ['is an empty archive', emptyZip, 'type-not-allowed'],
  ])('that %s is refused', (_, bytes, reason) => expectRejected(bytes, reason), patience);
});

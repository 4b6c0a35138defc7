import { pdf } from './files';
import { zip, type ZipEntry } from './zip';

/** An invented e-invoice as the tax authority's data has it (数电发票). */
export const invoiceXml = `<?xml version="1.0" encoding="UTF-8"?>
<EInvoice><Header><EIid>26990000000000000017</EIid></Header>
<EInvoiceData><SellerInformation><SellerName>望江虚构装饰&amp;工程有限公司</SellerName></SellerInformation>
<BuyerInformation><BuyerName>甲某某</BuyerName></BuyerInformation>
<BasicInformation><TotalAmWithoutTax>79816.51</TotalAmWithoutTax><TotalTaxAm>7183.49</TotalTaxAm>
<TotalTax-includedAmount>87000.00</TotalTax-includedAmount></BasicInformation></EInvoiceData>
<TaxSupervisionInfo><InvoiceNumber>26990000000000000017</InvoiceNumber><IssueTime>2026-10-08 09:30:00</IssueTime></TaxSupervisionInfo></EInvoice>`;

export const invoiceSays = {
  number: '26990000000000000017',
  issuedOn: '2026-10-08',
  amountFen: 8_700_000,
  buyerName: '甲某某',
  sellerName: '望江虚构装饰&工程有限公司',
};

interface Attachment {
  name: string;
  bytes: Buffer | string;
}

/** A PDF with files inside: in the list of attachments, pinned to the page, or in neither. */
export function pdfWith(
  attachments: readonly Attachment[],
  place: 'list' | 'page' | 'hidden' = 'list',
): Buffer {
  const specs = attachments.map(
    ({ name }, index) =>
      `<</Type/Filespec/F(${name})/UF(${name})/EF<</F ${10 + index} 0 R/UF ${10 + index} 0 R>>>>`,
  );
  const streams = attachments.map(({ bytes }, index) => ({ number: 10 + index, bytes: Buffer.from(bytes) }));
  if (place === 'list') {
    const names = specs.map((spec, index) => `(${attachments[index]!.name})${spec}`).join('');
    return pdf({ catalog: `/Names<</EmbeddedFiles<</Names[${names}]>>>>`, streams });
  }
  if (place === 'hidden') return pdf({ catalog: `/AF[${specs.join('')}]`, streams });
  const pins = specs.map((spec) => `<</Type/Annot/Subtype/FileAttachment/Rect[0 0 9 9]/FS${spec}>>`).join('');
  return pdf({ page: `/Annots[${pins}]`, streams });
}

const namespace = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const head = '<?xml version="1.0" encoding="UTF-8"?>';

interface OfdOptions {
  pages?: number;
  /** In place of the entries of that path, or beside them. */
  more?: readonly ZipEntry[];
  labels?: Readonly<Record<string, string>>;
}

/** An OFD as issuers of e-invoices write it: entrance, document, pages, the invoice's data, a signature. */
export function ofd({ pages = 1, more = [], labels = {} }: OfdOptions = {}): Buffer {
  const numbers = Array.from({ length: pages }, (_, index) => index);
  const datas = Object.entries(labels).map(
    ([name, text]) => `<ofd:CustomData Name="${name}">${text}</ofd:CustomData>`,
  );
  const written: ZipEntry[] = [
    file(
      'OFD.xml',
      `<ofd:OFD ${namespace} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>0</ofd:DocID><ofd:CustomDatas>${datas.join('')}</ofd:CustomDatas></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot><ofd:Signatures>/Doc_0/Signs/Signatures.xml</ofd:Signatures></ofd:DocBody></ofd:OFD>`,
    ),
    file(
      'Doc_0/Document.xml',
      `<ofd:Document ${namespace}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 140</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>${numbers.map((number) => `<ofd:Page ID="${number + 1}" BaseLoc="Pages/Page_${number}/Content.xml"/>`).join('')}</ofd:Pages></ofd:Document>`,
    ),
    ...numbers.map((number) => file(`Doc_0/Pages/Page_${number}/Content.xml`, `<ofd:Page ${namespace}/>`)),
    { path: 'Doc_0/Signs/Sign_0/SignedValue.dat', bytes: Buffer.from('3082010a02820101', 'hex') },
  ];
  const replaced = new Set(more.map(({ path }) => path));
  return zip([...written.filter(({ path }) => !replaced.has(path)), ...more]);
}

export function file(path: string, xml: string): ZipEntry {
  return { path, bytes: Buffer.from(head + xml) };
}

import type { Voucher, VoucherField } from '@gjj/shared-types';
import { readXml, type XmlElement } from '../../../platform/read-xml';

/**
 * By what name a field goes, the most trustworthy first: the tax authority's e-invoice (数电发票), the invoice inside
 * an OFD (original_invoice.xml), the XBRL of 电子凭证会计数据标准, and the labels that an OFD's CustomData carries.
 */
const namesOf: Record<VoucherField, readonly string[]> = {
  number: ['InvoiceNumber', 'EIid', 'InvoiceNo', 'UniqueCodeOfInvoice', '发票号码'],
  issuedOn: ['IssueTime', 'IssueDate', 'DateOfIssue', 'RequestTime', '开票日期'],
  amountFen: [
    'TotalTax-includedAmount',
    'TaxInclusiveTotalAmount',
    'TotalAmountIncludingTax',
    'TotalAmount',
    '价税合计',
  ],
  buyerName: ['BuyerName', 'NameOfPurchaser', '购买方名称'],
  sellerName: ['SellerName', 'NameOfSeller', '销售方名称'],
};
const textMost = 200;

/** What an invoice's data says of it; null where it is no data that we can read, or says none of this. */
export function readVoucher(data: Buffer): Voucher | null {
  const said = saidIn(data);
  const find = (field: VoucherField) =>
    namesOf[field].map((name) => said.get(name)).find((text) => text !== undefined && text !== '') ?? null;
  const found: Voucher = {
    number: numberIn(find('number')),
    issuedOn: dayIn(find('issuedOn')),
    amountFen: fenIn(find('amountFen')),
    buyerName: find('buyerName')?.slice(0, textMost) ?? null,
    sellerName: find('sellerName')?.slice(0, textMost) ?? null,
  };
  // A name alone is in many papers: what has neither number nor amount is no invoice.
  return found.number === null && found.amountFen === null ? null : found;
}

/** Of several, the one that says most; what it does not say, the others are not asked for: they may be others. */
export function fullestOf(vouchers: readonly (Voucher | null)[]): Voucher | null {
  const found = vouchers.filter((voucher) => voucher !== null);
  const saying = (voucher: Voucher) => Object.values(voucher).filter((value) => value !== null).length;
  return found.toSorted((one, other) => saying(other) - saying(one))[0] ?? null;
}

/** The first of each name holds: lines of goods come after the head. */
function saidIn(data: Buffer): Map<string, string> {
  const said = new Map<string, string>();
  try {
    for (const { name, text, attributes } of elementsOf(data)) {
      const label = name === 'CustomData' ? (attributes['Name'] ?? name) : name;
      if (!said.has(label)) said.set(label, text);
    }
  } catch {
    return new Map();
  }
  return said;
}

/** XML, or JSON as if it were: a field of an object is an element of its name. */
function elementsOf(data: Buffer): readonly Pick<XmlElement, 'name' | 'text' | 'attributes'>[] {
  const first = data.subarray(0, 64).toString('utf8').trimStart()[0];
  return first === '{' || first === '[' ? fieldsOf(JSON.parse(data.toString('utf8'))) : readXml(data);
}

function fieldsOf(value: unknown): { name: string; text: string; attributes: Record<string, string> }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'string' || typeof inner === 'number'
      ? [{ name, text: String(inner), attributes: {} }]
      : fieldsOf(inner),
  );
}

function numberIn(text: string | null): string | null {
  return text !== null && /^[0-9A-Za-z-]{6,40}$/.test(text) ? text : null;
}

/** `2026-10-08`, `2026-10-08 12:03:04`, `20261008`, `2026年10月08日`; a day that the calendar does not have is none. */
function dayIn(text: string | null): string | null {
  const parts = /^(\d{4})[-/年]?(\d{1,2})[-/月]?(\d{1,2})(?:日|[T\s].*)?$/.exec(text ?? '');
  if (parts === null) return null;
  const day = `${parts[1]}-${parts[2]!.padStart(2, '0')}-${parts[3]!.padStart(2, '0')}`;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : null;
}

/** Exact by digits, as money is. A red invoice (红字) is below zero and proves no spending: not read. */
function fenIn(text: string | null): number | null {
  const parts = /^[¥￥]?(\d{1,11})(?:\.(\d{1,2})0*)?$/.exec((text ?? '').replaceAll(',', ''));
  return parts === null ? null : Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'));
}

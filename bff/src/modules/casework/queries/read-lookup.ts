import { isIdNumber, isReceiptNumber, type LookupResult } from '@gjj/shared-types';
import type { Sealer } from '../../../platform/sealing';

interface Lookup {
  matchedBy: LookupResult['matchedBy'];
  /** Any of the values of a field will do. */
  anyOf: Record<string, string[]>;
}

/** What a clerk typed, told apart by its shape; sealed values are found by their keyed hash. */
export function readLookup(query: string, sealer: Sealer): Lookup {
  const text = query.replaceAll(/\s/g, '').toUpperCase();
  if (/^[A-Z]{2}\d{16}$/.test(text))
    return isReceiptNumber(text)
      ? { matchedBy: 'receipt-number', anyOf: { receiptNumber: [text] } }
      : nothing;
  if (isIdNumber(text)) return by('id-number', 'person.idNumberIndex', sealer.indexesOf('id-number', text));
  if (/^1[3-9]\d{9}$/.test(text)) return by('phone', 'person.phoneIndex', sealer.indexesOf('phone', text));
  if (/^\d{4}$/.test(text)) return by('card-tail', 'card.tailIndex', sealer.indexesOf('card-tail', text));
  if (/^\d+$/.test(text)) return nothing;
  return by('name', 'person.nameIndex', sealer.indexesOf('name', query.trim()));
}

const nothing: Lookup = { matchedBy: 'nothing', anyOf: {} };

function by(matchedBy: LookupResult['matchedBy'], field: string, values: string[]): Lookup {
  return { matchedBy, anyOf: { [field]: values } };
}

import {
  documentKey,
  documentsLike,
  isCreditCode,
  isPhone,
  isReceiptNumber,
  nameKey,
  readCreditCode,
  readPhone,
  readReceiptNumber,
  type LookupResult,
} from '@gjj/shared-types';
import type { Sealer } from '../../../platform/sealing';

interface Lookup {
  matchedBy: LookupResult['matchedBy'];
  /** Any of the values of a field will do. */
  anyOf: Record<string, string[]>;
}

/** What a clerk typed or pasted, told apart by its shape; sealed values are found by their keyed hash. */
export function readLookup(query: string, sealer: Sealer): Lookup {
  const receipt = readReceiptNumber(query);
  if (/^[A-Z]{2}\d{16}$/.test(receipt))
    return isReceiptNumber(receipt)
      ? { matchedBy: 'receipt-number', anyOf: { receiptNumber: [receipt] } }
      : nothing;
  const creditCode = readCreditCode(query);
  if (isCreditCode(creditCode)) return by('credit-code', ['unit.creditCode'], [creditCode]);
  const phone = readPhone(query);
  if (isPhone(phone)) return by('phone', ofPerson('phoneIndex'), sealer.indexesOf('phone', phone));
  const documents = documentsLike(query).map(documentKey);
  if (documents.length > 0)
    return by(
      'id-number',
      ofPerson('idNumberIndex'),
      documents.flatMap((key) => sealer.indexesOf('id-number', key)),
    );
  if (/^\d{4}$/.test(receipt))
    return by(
      'card-tail',
      ['card.tailIndex', 'inheritance.heirs.card.tailIndex'],
      sealer.indexesOf('card-tail', receipt),
    );
  if (/^\d+$/.test(receipt)) return nothing;
  return by('name', ofPerson('nameIndex'), sealer.indexesOf('name', nameKey(query)));
}

const nothing: Lookup = { matchedBy: 'nothing', anyOf: {} };

/** Of whom the case is about, or of an heir. */
const ofPerson = (index: string) => [`person.${index}`, `inheritance.heirs.${index}`];

function by(matchedBy: LookupResult['matchedBy'], fields: string[], values: string[]): Lookup {
  return { matchedBy, anyOf: Object.fromEntries(fields.map((field) => [field, values])) };
}

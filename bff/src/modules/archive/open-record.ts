import type { CaseRecord } from '../applications';
import type { Sealer } from '../../platform/sealing';

/** `keyId.iv.tag.data`, see platform/sealing: twelve bytes, sixteen, and the rest. */
const sealed = /^\w{1,20}\.[\w-]{16}\.[\w-]{22}\.[\w-]*$/;

/** Of no use to whoever reads it later: hashes to search by, and what was owed at that moment. */
const technical = new Set(['outbox', 'clockNextAt', 'queueDueAt', 'basis', '_id']);
const isTechnical = (key: string) => technical.has(key) || key.endsWith('Index');

/**
 * The whole case as it was kept, whatever roads it went: nothing is chosen, so that nothing can be forgotten. What was
 * sealed is open, for the keys of today may be gone when it is read; account numbers stay out, their last four are in.
 */
export function openRecord(record: CaseRecord, open: Sealer['open']): unknown {
  return { caseId: record._id, ...(opened(record, open) as object) };
}

function opened(value: unknown, open: Sealer['open']): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((one) => opened(one, open));
  if (typeof value === 'string') return sealed.test(value) ? open(value) : value;
  if (value === null || typeof value !== 'object') return value;
  const isAccount = 'last4' in value || 'cardLast4' in value;
  const kept = Object.entries(value).filter(
    ([key]) => !isTechnical(key) && !(isAccount && (key === 'number' || key === 'cardNumber')),
  );
  return Object.fromEntries(kept.map(([key, one]) => [key, opened(one, open)]));
}

import type { RawAnswer } from '../../testing/raw-call';
import type { Operation, PublishedContract } from '../testing/published-contract';

/** File kinds and the names that a stranger made up may be in Latin; a sentence for people may not. */
const english = /[A-Za-z]{2,} [A-Za-z]{2,}|expected|received|invalid/i;

/** What an answer has that the contract did not promise; null where it keeps to it. */
export function breachOf(
  contract: PublishedContract,
  operation: Operation,
  answer: RawAnswer,
): string | null {
  if (answer.status >= 500) return `the server failed: ${answer.text}`;
  const promised = operation.responses[answer.status];
  if (promised === undefined) return `status ${answer.status} is not in the contract: ${answer.text}`;
  const type = String(answer.headers['content-type'] ?? '').split(';')[0]!;
  const kinds = Object.keys(promised.content ?? {});
  if (kinds.length === 0) return answer.text === '' ? null : 'an answer without content has some';
  // A file comes as what it is.
  if (kinds.includes('application/octet-stream')) return null;
  if (!kinds.includes(type)) return `${type} is not in the contract`;
  const body: unknown = JSON.parse(answer.text);
  const problem = contract.problem(promised.content![type]!.schema, body);
  return problem ?? breachOfRefusal(promised.description, answer, body);
}

function breachOfRefusal(description: string, { code }: RawAnswer, body: unknown): string | null {
  if (code === '') return null;
  if (!description.split(' · ').includes(code)) return `${code} is not in the contract`;
  const words = Object.values((body as { fields?: Record<string, string> }).fields ?? {});
  const strange = words.find((one) => english.test(one) && !one.startsWith('没有这些项：'));
  return strange === undefined ? null : `English for a person: ${strange}`;
}

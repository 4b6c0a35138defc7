import fc from 'fast-check';
import { newId } from '../../platform/ids';
import type { Operation, Parameter, PublishedContract } from '../testing/published-contract';
import { rightValue } from './right-value';
import type { Source } from './source';
import { placesIn, withChanged, wrongValues } from './wrong-values';

export interface RandomCall {
  operation: Operation;
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string | Buffer;
}

/** A call of the operation, made of what is known: right in all, or with one thing wrong. */
export function randomCall(
  source: Source,
  { method, path, operation }: PublishedContract['calls'][number],
): RandomCall {
  const values = new Map<string, string>();
  for (const parameter of operation.parameters ?? []) {
    if (!parameter.required && !source.onceIn(4)) continue;
    values.set(parameter.name, parameterOf(source, parameter));
  }
  return {
    operation,
    method,
    path: addressOf(path, operation.parameters ?? [], values),
    headers: headersOf(source, operation, values),
    ...bodyOf(source, operation, values.get('caseId')),
  };
}

function parameterOf(source: Source, { name, schema }: Parameter): string {
  if (source.onceIn(12)) return String(source.oneOf(wrongValues.filter(isText))) || '-';
  return String(rightValue(source, schema, name)) || '-';
}

const isText = (value: unknown) => typeof value === 'string' && value.length < 100 && encodable(value);

function encodable(text: string): boolean {
  return Buffer.from(text).toString() === text;
}

function addressOf(path: string, parameters: readonly Parameter[], values: Map<string, string>): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values.get(name)!));
  const query = new URLSearchParams();
  for (const { in: where, name } of parameters)
    if (where === 'query' && values.has(name)) query.set(name, values.get(name)!);
  return query.size === 0 ? filled : `${filled}?${query.toString()}`;
}

function headersOf(source: Source, { parameters = [], requestBody }: Operation, values: Map<string, string>) {
  const headers: Record<string, string> = {};
  if (parameters.some(({ name }) => name === 'Idempotency-Key') && !source.onceIn(20))
    headers['idempotency-key'] = source.onceIn(5)
      ? encodeURIComponent(values.get('Idempotency-Key')!)
      : newId();
  if (requestBody !== undefined && source.onceIn(40)) headers['content-type'] = 'text/plain';
  else if (requestBody?.content['application/octet-stream'] !== undefined)
    headers['content-type'] = 'application/octet-stream';
  return headers;
}

function bodyOf(
  source: Source,
  { requestBody }: Operation,
  caseId: string | undefined,
): { body?: string | Buffer } {
  if (requestBody === undefined) return {};
  const json = requestBody.content['application/json'];
  if (json === undefined) return { body: Buffer.from(source.draw(fc.uint8Array({ maxLength: 5_000 }))) };
  const example = source.oneOf(Object.values(json.examples ?? {})).value;
  const right = source.onceIn(2) ? rightValue(source, json.schema, '') : example;
  const body = withVersion(source, right, caseId);
  if (source.onceIn(60)) return { body: JSON.stringify(body).slice(1) };
  return { body: JSON.stringify(source.onceIn(4) ? withOneWrong(source, body) : body) ?? '' };
}

/** Mostly of the version that the case has, without which nothing can be changed. */
function withVersion(source: Source, body: unknown, caseId: string | undefined): unknown {
  const version = caseId === undefined ? undefined : source.memory.versionOf(caseId);
  if (version === undefined || source.onceIn(10) || typeof body !== 'object' || body === null) return body;
  return 'version' in body ? { ...body, version } : body;
}

function withOneWrong(source: Source, body: unknown): unknown {
  const place = source.oneOf(placesIn(body));
  return withChanged(body, place, source.oneOf(wrongValues));
}

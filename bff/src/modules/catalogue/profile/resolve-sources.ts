import { z } from 'zod';
import { sourceSchema } from '../domain/rule-schema';
import type { Origins } from './origins';

/** Sources that a folder names once, by name. */
export const sourcesSchema = z.record(z.string(), sourceSchema);
export type Sources = z.output<typeof sourcesSchema>;

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Report = (path: readonly string[], message: string) => void;

/**
 * Puts the named source in the place of `source: name` and `source: { from: name, article: … }`, at any depth.
 * @param report is told of names that sources.yaml does not have
 */
export function resolveSources(value: unknown, sources: Sources, origins: Origins, report: Report): unknown {
  const resolve = (inner: unknown, path: readonly string[]): unknown => {
    if (Array.isArray(inner))
      return origins.carry(
        inner.map((entry, index) => resolve(entry, [...path, String(index)])),
        inner,
      );
    if (!isRecord(inner)) return inner;
    const entries = Object.entries(inner).map(([key, field]): [string, unknown] => {
      const here = [...path, key];
      return [key, key === 'source' ? cite(field, sources, origins, here, report) : resolve(field, here)];
    });
    return origins.carry(Object.fromEntries(entries), inner);
  };
  return resolve(value, []);
}

function cite(
  value: unknown,
  sources: Sources,
  origins: Origins,
  path: readonly string[],
  report: Report,
): unknown {
  const { from, ...own } = isRecord(value) ? value : { from: value };
  if (typeof from !== 'string') return value;
  const named = Object.hasOwn(sources, from) ? sources[from] : undefined;
  if (named === undefined) report(path, `sources.yaml has no ${from}`);
  const cited = { ...(named ?? { title: from, assumed: true }), ...own };
  return isRecord(value) ? origins.carry(cited, value) : cited;
}

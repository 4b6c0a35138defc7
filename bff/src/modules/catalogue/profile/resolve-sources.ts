import { z } from 'zod';
import { sourceSchema } from '../domain/rule-schema';

/** Sources that a centre names once, by name. */
export const sourcesSchema = z.record(z.string(), sourceSchema);
export type Sources = z.output<typeof sourcesSchema>;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Puts the named source in the place of `source: name` and `source: { from: name, article: … }`, at any depth.
 * @param report is told of names that sources.yaml does not have
 */
export function resolveSources(
  value: unknown,
  sources: Sources,
  report: (path: string, message: string) => void,
  path: readonly string[] = [],
): unknown {
  if (Array.isArray(value))
    return value.map((entry, index) => resolveSources(entry, sources, report, [...path, String(index)]));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const here = [...path, key];
      const resolved =
        key === 'source' ? cite(inner, sources, (message) => report(here.join('.'), message)) : inner;
      return [key, resolveSources(resolved, sources, report, here)];
    }),
  );
}

function cite(value: unknown, sources: Sources, report: (message: string) => void): unknown {
  const { from, ...own } = isRecord(value) ? value : { from: value };
  if (typeof from !== 'string') return value;
  const named = Object.hasOwn(sources, from) ? sources[from] : undefined;
  if (named !== undefined) return { ...named, ...own };
  report(`sources.yaml has no ${from}`);
  return { title: from, ...own };
}

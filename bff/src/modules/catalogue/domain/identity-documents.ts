import { identityDocumentKind, identityDocumentWords, type IdentityDocumentKind } from '@gjj/shared-types';
import { z } from 'zod';
import { factDefinition, type FactKey } from './fact-dictionary';
import { departments, type Department } from './fact-shape';
import { sourceSchema } from './rule-schema';

/** What cannot be proven online under one kind of identity document, and what the person can do. */
export const documentLimitsSchema = z.strictObject({
  kinds: z.array(identityDocumentKind).min(1),
  notAnswered: z.array(z.enum(departments)).min(1),
  advice: z.string().min(1),
  source: sourceSchema,
});
export type DocumentLimits = z.infer<typeof documentLimitsSchema>;

/** What is said before the form to the holder of such a document: who knows nothing of them, and where to go. */
export function identityNote(
  limits: readonly DocumentLimits[],
  kind: IdentityDocumentKind,
  needed: readonly FactKey[],
): string | null {
  const asked = new Set(needed.flatMap((key) => sourcesOf(key)));
  const silent = limits.flatMap((entry) =>
    entry.kinds.includes(kind)
      ? [{ names: entry.notAnswered.filter((name) => asked.has(name)), advice: entry.advice }]
      : [],
  );
  const [first] = silent.filter(({ names }) => names.length > 0);
  if (first === undefined) return null;
  return `您用的是${identityDocumentWords[kind]}，“${first.names.join('、')}”查不到您的情况。${first.advice}`;
}

function sourcesOf(key: FactKey): Department[] {
  const { department, through } = factDefinition(key);
  return through === undefined ? [department] : [through, department];
}

import type { HeardHow } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { CaseDesk } from '../case-desk';
import { refOf, type CaseActor } from '../domain/actors';
import type { CaseRecord, StaffRef } from '../domain/case-record';
import { currentRevocation, withCurrentRevocation } from '../domain/revocation';
import type { CaseDocuments } from '../ports';

interface Said {
  version: number;
  text: string;
  documentIds: readonly string[];
  final: boolean;
  how: HeardHow;
}

interface HearingParts {
  desk: CaseDesk;
  documents: CaseDocuments;
}

/**
 * 陈述和申辩: the person's part before a revocation, by themselves or written down by an officer. Nothing that was said is
 * ever changed; the last one ends the hearing. Throws `case.action-not-allowed` once it is over.
 */
export async function beHeard(
  { desk, documents }: HearingParts,
  actor: CaseActor,
  caseId: string,
  { version, text, documentIds, final, how }: Said,
): Promise<CaseRecord> {
  const record = await desk.getFor(caseId, actor, 'be-heard', version);
  await requireDocuments(documents, caseId, documentIds);
  const by: { by?: StaffRef } = actor.kind === 'staff' ? { by: refOf(actor) } : {};
  const statement = { at: desk.now, how, ...by, text, documentIds: [...documentIds] };
  return desk.commitOrConflict(record, {
    revocations: withCurrentRevocation(record, {
      statements: [...currentRevocation(record)!.statements, statement],
      ...(final && { heardAt: desk.now }),
    }),
  });
}

/** Throws `case.evidence-unknown` for what is no document of the case that can be looked at. */
export async function requireDocuments(
  documents: CaseDocuments,
  caseId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const ready = (await documents.listForCase(caseId)).filter(({ state }) => state === 'ready');
  const known = new Set<string>(ready.map(({ documentId }) => documentId));
  if (!ids.every((id) => known.has(id))) throw new AppError('case.evidence-unknown');
}

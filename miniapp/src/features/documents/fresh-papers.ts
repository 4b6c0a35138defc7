import { otherPapersCode, type DocumentView, type MemberCase } from '@gjj/shared-types';

type Of = Pick<MemberCase, 'documents' | 'timeline' | 'revocation'>;

/** Papers that the person added since the last step of the case and that no statement rests on yet: still theirs to take off. */
export function freshPapers({ documents, timeline, revocation }: Of): DocumentView[] {
  const since = timeline.at(-1)?.at ?? '';
  const said = revocation?.statements.flatMap(({ documentIds }) => documentIds) ?? [];
  return documents.filter(
    ({ materialCode, uploadedAt, documentId }) =>
      materialCode === otherPapersCode && uploadedAt > since && !said.includes(documentId),
  );
}

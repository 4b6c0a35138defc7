import { describe, expect, test } from '@jest/globals';
import { otherPapersCode, type MemberCase } from '@gjj/shared-types';
import { freshPapers } from './fresh-papers';

const paper = (documentId: string, uploadedAt: string, materialCode = otherPapersCode) =>
  ({ documentId, uploadedAt, materialCode }) as MemberCase['documents'][number];

describe('papers that go along with what a person says', () => {
  const found = {
    documents: [
      paper('of the form', '2026-11-03T01:00:00Z', 'lease'),
      paper('before', '2026-11-01T01:00:00Z'),
      paper('said', '2026-11-03T01:00:00Z'),
      paper('fresh', '2026-11-03T02:00:00Z'),
    ],
    timeline: [{ at: '2026-11-02T01:00:00Z' }],
    revocation: { statements: [{ documentIds: ['said'] }] },
  } as unknown as MemberCase;

  test('are those that came since the last step and were not handed over yet', () => {
    expect(freshPapers(found).map(({ documentId }) => documentId)).toEqual(['fresh']);
  });
});

import { heardWords, timeInWords, type MemberCase } from '@gjj/shared-types';
import { DocumentLine } from '@/features/documents/DocumentLine';
import { ofCase } from '@/features/documents/file-place';
import { Card, Section } from '@/ui/Card';

type Revocation = NonNullable<MemberCase['revocation']>;

/** Papers of the case by their ids, to look at. */
function Papers({ found, ids }: { found: MemberCase; ids: readonly string[] }) {
  const papers = found.documents.filter(({ documentId }) => ids.includes(documentId));
  return papers.map((document) => (
    <DocumentLine key={document.documentId} owner={ofCase(found.caseId)} document={document} open={false} />
  ));
}

/** 证据: what the centre rests on, whole, as the officers see it. */
export function Evidence({ found, ids }: { found: MemberCase; ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <div className="stack">
      <h3 className="reset strong">证据，点“查看”能打开</h3>
      <Papers found={found} ids={ids} />
    </div>
  );
}

/** 陈述: every word that was said, as it was written, oldest first. */
export function Statements({ found, revocation }: { found: MemberCase; revocation: Revocation }) {
  if (revocation.statements.length === 0) return null;
  return (
    <Section title="您说明的情况" id="statements">
      <div className="stack">
        {revocation.statements.map(({ at, how, by, text, documentIds }) => (
          <Card key={at}>
            <div className="secondary numeric">
              {timeInWords(at)} · {heardWords[how]}
              {how !== 'app' && ` · ${by}`}
            </div>
            <div className="as-written">{text}</div>
            <Papers found={found} ids={documentIds} />
          </Card>
        ))}
      </div>
    </Section>
  );
}

import { evidenceCode, staffEndpoints, type DocumentView, type StaffCase } from '@gjj/shared-types';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { call } from '../../api/call';
import { FailureNote } from '../../look/FailureNote';
import { AddPapers } from '../documents/AddPapers';
import { caseKey } from '../use-case';

interface Props {
  shown: StaffCase;
  onAdded: (ids: readonly string[]) => void;
  onGone: (id: string) => void;
}

const evidence = { code: evidenceCode, name: '证据' };

/** Evidence on which no proposal rests yet. */
function looseOf({ documents, revocations }: StaffCase): DocumentView[] {
  const used = new Set<string>(revocations.flatMap((one) => one.evidence));
  return documents.filter(
    ({ materialCode, documentId }) => materialCode === evidenceCode && !used.has(documentId),
  );
}

/** 证据 of the centre's own: added before the proposal, and taken off again only until then. */
export function EvidencePapers({ shown, onAdded, onGone }: Props) {
  const queryClient = useQueryClient();
  const removing = useMutation({
    mutationFn: (documentId: DocumentView['documentId']) =>
      call(staffEndpoints.removeIntakeDocument, { params: { documentId } }),
    onSuccess: (_nothing, documentId) => onGone(documentId),
    onSettled: () => queryClient.refetchQueries({ queryKey: caseKey(shown.caseId) }),
  });
  if (!shown.allowedActions.includes('add-evidence')) return null;
  return (
    <div className="stack">
      <AddPapers
        shown={shown}
        material={evidence}
        words="加一份中心查到的证据"
        onAdded={(files) => onAdded(files.map(({ documentId }) => documentId))}
      />
      <ul className="plain-list paper-links" aria-label="还没有用上的证据">
        {looseOf(shown).map(({ documentId, fileName }) => (
          <li key={documentId}>
            {fileName}{' '}
            <Button
              type="link"
              size="small"
              aria-label={`取下 ${fileName}`}
              loading={removing.isPending && removing.variables === documentId}
              onClick={() => removing.mutate(documentId)}
            >
              取下
            </Button>
          </li>
        ))}
      </ul>
      {removing.isError && <FailureNote error={removing.error} />}
    </div>
  );
}

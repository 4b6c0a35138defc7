import type { DocumentView, StaffCase } from '@gjj/shared-types';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { uploadPaper } from '../../intake/upload-paper';
import { FailureNote } from '../../look/FailureNote';
import { FileButton, scans } from '../../look/FileButton';
import { caseKey } from '../use-case';

interface Props {
  shown: Pick<StaffCase, 'caseId'>;
  material: { code: string; name: string };
  /** What the button says. */
  words: string;
  /** Those that passed the checks. */
  onAdded?: (files: DocumentView[]) => void;
}

/** One after the other, as they were chosen. */
async function uploadAll(caseId: StaffCase['caseId'], code: string, files: readonly File[]) {
  const views: DocumentView[] = [];
  for (const file of files) views.push(await uploadPaper(caseId, code, file));
  return views;
}

/** Scans or photos that come to a case which is no form any more. */
export function AddPapers({ shown: { caseId }, material, words, onAdded }: Props) {
  const queryClient = useQueryClient();
  const adding = useMutation({
    mutationFn: (files: readonly File[]) => uploadAll(caseId, material.code, files),
    onSuccess: (views) => onAdded?.(views.filter(({ state }) => state === 'ready')),
    onSettled: () => queryClient.refetchQueries({ queryKey: caseKey(caseId) }),
  });
  const refused = (adding.data ?? []).filter(({ state }) => state === 'rejected');
  return (
    <>
      <div>
        <FileButton
          {...scans}
          chooses={`选择${material.name}的文件`}
          loading={adding.isPending}
          onFiles={adding.mutate}
        >
          {words}
        </FileButton>
      </div>
      {refused.map(({ documentId, fileName, rejection }) => (
        <p key={documentId} className="field-problem" role="alert">
          {fileName} 没有收下：{rejection}
        </p>
      ))}
      {adding.isError && <FailureNote error={adding.error} />}
    </>
  );
}

import { staffEndpoints, type DocumentView, type EnvelopeId } from '@gjj/shared-types';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../api/call';
import { uploadInParts } from '../intake/upload-in-parts';

const steps = {
  part: staffEndpoints.putStaffAttachmentPart,
  complete: staffEndpoints.completeStaffAttachment,
  look: staffEndpoints.getStaffAttachment,
};

async function upload(envelopeId: EnvelopeId, file: File): Promise<DocumentView> {
  const body = { fileName: file.name, sizeBytes: file.size };
  return uploadInParts(
    await call(staffEndpoints.beginStaffAttachment, { params: { envelopeId }, body }),
    file,
    steps,
  );
}

/** What is gathered for one word to a member; it goes along when that is sent, and is nobody's before. */
export function useEnvelope() {
  const [envelopeId] = useState(() => crypto.randomUUID().replaceAll('-', '') as EnvelopeId);
  const [files, setFiles] = useState<DocumentView[]>([]);
  const adding = useMutation({
    mutationFn: async (chosen: readonly File[]) => {
      for (const file of chosen) {
        const view = await upload(envelopeId, file);
        setFiles((all) => [...all, view]);
      }
    },
  });
  const removing = useMutation({
    mutationFn: (documentId: DocumentView['documentId']) =>
      call(staffEndpoints.removeStaffAttachment, { params: { documentId } }),
    onSuccess: (_done, documentId) => setFiles((all) => all.filter((file) => file.documentId !== documentId)),
  });
  return {
    files,
    adding,
    removing,
    /** For the body of the word; nothing where nothing is gathered. */
    named: files.some(({ state }) => state === 'ready') ? { envelopeId } : {},
  };
}

export type StaffEnvelope = ReturnType<typeof useEnvelope>;

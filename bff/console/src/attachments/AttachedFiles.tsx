import type { Attachment } from '@gjj/shared-types';
import { useState } from 'react';
import { DocumentViewer } from '../case/documents/DocumentViewer';
import { Original } from '../case/documents/Original';
import '../case/documents/documents.css';
import './attached-files.css';

const content = 'readStaffAttachment';

function Opened({ file }: { file: Attachment }) {
  if (file.kind === 'application/ofd') return <Original file={file} content={content} />;
  return (
    <div className="attached-sheet">
      <DocumentViewer
        key={file.documentId}
        {...{ file, content }}
        name={file.fileName}
        caption={file.fileName}
      />
    </div>
  );
}

/** 附件 of one message. Fetched when one is chosen, and not before: each look leaves a trace that the member reads. */
export function AttachedFiles({ files }: { files: readonly Attachment[] }) {
  const [chosenId, choose] = useState<string | null>(null);
  const chosen = files.find(({ documentId }) => documentId === chosenId);
  if (files.length === 0) return null;
  return (
    <>
      <fieldset className="file-list attached-list" aria-label="附件">
        {files.map(({ documentId, fileName, pageCount }) => (
          <button
            key={documentId}
            type="button"
            aria-pressed={documentId === chosenId}
            onClick={() => choose(documentId === chosenId ? null : documentId)}
          >
            附件：{fileName}
            {pageCount !== null && pageCount > 1 && `（${pageCount} 页）`}
          </button>
        ))}
      </fieldset>
      {chosen !== undefined && <Opened file={chosen} />}
    </>
  );
}

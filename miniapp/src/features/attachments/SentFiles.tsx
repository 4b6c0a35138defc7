import type { Attachment } from '@gjj/shared-types';
import { Thumbnail } from '@/features/documents/Thumbnail';
import { ViewButton } from '@/features/documents/ViewButton';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';

/** What went along with a message. @param files left out in what the phone kept of an older app */
export function SentFiles({ files = [] }: { files?: readonly Attachment[] }) {
  const work = useWork();
  if (files.length === 0) return null;
  return (
    <>
      {files.map((file) => (
        <div key={file.documentId} className="row row-wrap">
          <Thumbnail of="envelope" document={file} />
          <div className="grow secondary">{file.fileName}</div>
          <ViewButton of="envelope" document={file} run={work.run} />
        </div>
      ))}
      <WorkError error={work.error} />
    </>
  );
}

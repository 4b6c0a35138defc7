import { evidenceCode, type DocumentState, type DocumentView, type Tone } from '@gjj/shared-types';
import { chooseFiles } from '@/platform/files';
import { tellBriefly } from '@/platform/tell';
import { Button } from '@/ui/Button';
import { StatusWord } from '@/ui/StatusWord';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';
import type { FileOwner } from './file-place';
import { removeDocument } from './remove-document';
import { sendFile } from './send-file';
import { Thumbnail } from './Thumbnail';
import { VoucherLines } from './VoucherLines';
import { ViewButton } from './ViewButton';

const words: Record<DocumentState, [Tone, string]> = {
  uploading: ['action', '没有传完'],
  checking: ['waiting', '正在检查'],
  ready: ['good', '已上传'],
  rejected: ['bad', '不能用'],
};

interface DocumentLineProps {
  owner: FileOwner;
  document: DocumentView;
  /** May it be removed or sent again now? */
  open: boolean;
}

/** The same file again: only what is missing is sent. */
async function resume(owner: FileOwner, document: DocumentView): Promise<void> {
  const [file] = await chooseFiles('file', 1);
  if (file === undefined) return;
  if (file.sizeBytes === document.sizeBytes)
    return sendFile({ ...owner, materialCode: document.materialCode }, file, document);
  tellBriefly('不是同一个文件，请删掉后重新上传');
}

export function DocumentLine({ owner, document, open }: DocumentLineProps) {
  const work = useWork();
  const [tone, word] = words[document.state] ?? (['neutral', '已上传'] as const);
  const ofCentre = document.materialCode === evidenceCode;
  const pages = document.pageCount === null ? '' : ` · ${document.pageCount} 页`;
  return (
    <div className="stack">
      <div className="row row-top">
        {document.state === 'ready' && <Thumbnail of={owner.of} document={document} />}
        <div className="grow stack-tight">
          {!ofCentre && <StatusWord tone={tone}>{word}</StatusWord>}
          <div className="secondary">
            {document.fileName}
            {pages}
          </div>
          {document.voucher !== undefined && <VoucherLines voucher={document.voucher} />}
          {document.rejection !== null && <div className="tone-bad">{document.rejection}</div>}
        </div>
      </div>
      <div className="row row-wrap">
        {document.state === 'ready' && <ViewButton of={owner.of} document={document} run={work.run} />}
        {open && document.state === 'uploading' && (
          <Button
            small
            kind="quiet"
            icon="refresh"
            onPress={() => void work.run(() => resume(owner, document))}
          >
            接着传
          </Button>
        )}
        {open && (
          <Button
            small
            kind="quiet"
            icon="trash"
            busy={work.busy}
            label={`删除${document.fileName}`}
            onPress={() => void work.run(() => removeDocument(owner.of, document.documentId))}
          >
            删除
          </Button>
        )}
      </div>
      <WorkError error={work.error} />
    </div>
  );
}

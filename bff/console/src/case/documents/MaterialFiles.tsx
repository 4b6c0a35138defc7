import { timeInWords, type DocumentView } from '@gjj/shared-types';
import { useContext } from 'react';
import { DocumentViewer } from './DocumentViewer';
import { Original } from './Original';
import { PaperInSight } from './paper-in-sight';
import { VoucherFacts } from './VoucherFacts';
import type { VoucherProof } from './voucher-lines';
import type { MaterialStatus } from './material-status';

const notReadyWords = {
  uploading: '职工还没有传完这份文件。',
  checking: '这份文件正在检查，通过后才能看。',
} as const;

function File({ file, name }: { file: DocumentView; name: string }) {
  if (file.state === 'ready' && file.kind === 'application/ofd') return <Original file={file} />;
  const caption = `${timeInWords(file.uploadedAt)} 上传 · ${file.fileName}`;
  if (file.state === 'ready') return <DocumentViewer key={file.documentId} {...{ file, name, caption }} />;
  const words =
    file.state === 'rejected' ? `检查没有通过：${file.rejection ?? '原因不明'}` : notReadyWords[file.state];
  return <p className="quiet documents-none">{words}</p>;
}

function Empty({ status }: { status: MaterialStatus }) {
  return (
    <div className="quiet documents-none">
      <p>
        {status.waived ??
          (status.material.required ? '职工没有交这份材料。' : '职工没有交，这份材料可不交。')}
      </p>
      <p>{status.material.why}</p>
    </div>
  );
}

export function MaterialFiles({
  status,
  proofs,
}: {
  status: MaterialStatus;
  proofs: readonly VoucherProof[];
}) {
  const [sight, show] = useContext(PaperInSight);
  const chosen = status.files.find((file) => file.documentId === sight?.documentId) ?? status.files[0];
  if (chosen === undefined) return <Empty status={status} />;
  return (
    <>
      {status.files.length > 1 && (
        <fieldset className="file-list" aria-label="选择文件">
          {status.files.map((file, index) => (
            <button
              key={file.documentId}
              type="button"
              aria-pressed={file === chosen}
              onClick={() => show(file)}
            >
              {index + 1}. {file.fileName}
            </button>
          ))}
        </fieldset>
      )}
      <VoucherFacts file={chosen} proofs={proofs} />
      <File file={chosen} name={`${status.material.name}，${chosen.fileName}`} />
    </>
  );
}

import { Button } from '@/ui/Button';
import { Progress } from '@/ui/Progress';
import { StatusWord } from '@/ui/StatusWord';
import { removeDocument } from './remove-document';
import { retryUpload } from './send-file';
import { dropUpload, type Upload } from './uploads';

function giveUp(upload: Upload): void {
  dropUpload(upload.id);
  if (upload.document !== null) void removeDocument(upload.of, upload.document.documentId).catch(() => {});
}

/** A file on its way: how far, and when it stuck, what to do. */
export function UploadLine({ upload }: { upload: Upload }) {
  if (upload.state === 'sending')
    return <Progress percent={upload.percent} label={`正在上传 ${upload.file.name}`} />;
  return (
    <div className="stack" role="alert">
      <StatusWord tone="bad">没有传成</StatusWord>
      <div className="secondary">{upload.file.name}</div>
      <div>{upload.words}</div>
      <div className="row row-wrap">
        {upload.mayRetry && (
          <Button small kind="secondary" icon="refresh" onPress={() => retryUpload(upload.id)}>
            接着传
          </Button>
        )}
        <Button small kind="quiet" icon="trash" onPress={() => giveUp(upload)}>
          不要这份了
        </Button>
      </div>
    </div>
  );
}

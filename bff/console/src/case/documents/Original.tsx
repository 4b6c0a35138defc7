import { staffEndpoints, type DocumentView } from '@gjj/shared-types';
import { Button } from 'antd';
import { useState } from 'react';
import { callForBytes } from '../../api/call';
import { FailureNote } from '../../look/FailureNote';
import type { ContentOf } from './use-sheets';

type Ofd = Pick<DocumentView, 'documentId' | 'fileName' | 'pageCount'>;

async function save(content: ContentOf, { documentId, fileName }: Ofd): Promise<void> {
  const blob = await callForBytes(staffEndpoints[content], { params: { documentId } });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = /\.ofd$/i.test(fileName) ? fileName : `${fileName}.ofd`;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** An OFD, which no library that we trust draws (docs/decisions/0019): what it says is above; the original is saved. */
export function Original({ file, content = 'readStaffDocument' }: { file: Ofd; content?: ContentOf }) {
  const [error, setError] = useState<unknown>(null);
  const fetchIt = () => {
    setError(null);
    save(content, file).catch(setError);
  };
  return (
    <div className="documents-none">
      <p>
        {file.fileName} · OFD 原件，{file.pageCount} 页，签章原样保留。
      </p>
      <p className="quiet">这里不能直接显示 OFD。请保存原件，用本机的 OFD 阅读器打开，并验证签章。</p>
      <Button onClick={fetchIt}>保存原件</Button>
      {error !== null && <FailureNote error={error} onRetry={fetchIt} />}
    </div>
  );
}

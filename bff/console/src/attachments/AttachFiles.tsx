import { mostAttachments } from '@gjj/shared-types';
import { Button } from 'antd';
import { FailureNote } from '../look/FailureNote';
import { FileButton, scans } from '../look/FileButton';
import type { StaffEnvelope } from './use-envelope';

/** Files that go along with a word to a member: chosen, looked at by the server, taken out again. */
export function AttachFiles({ envelope: { files, adding, removing } }: { envelope: StaffEnvelope }) {
  const failed = adding.error ?? removing.error;
  return (
    <>
      {files.length > 0 && (
        <ul className="plain-list">
          {files.map(({ documentId, fileName, state, rejection }) => (
            <li key={documentId}>
              附件：{fileName}
              {state === 'rejected' && <span className="field-problem"> 没有收下：{rejection}</span>}
              <Button
                type="link"
                size="small"
                disabled={removing.isPending}
                aria-label={`删除${fileName}`}
                onClick={() => removing.mutate(documentId)}
              >
                删除
              </Button>
            </li>
          ))}
        </ul>
      )}
      {files.length < mostAttachments && (
        <div>
          <FileButton
            {...scans}
            chooses="选择附件的文件"
            loading={adding.isPending}
            onFiles={(chosen) => adding.mutate(chosen.slice(0, mostAttachments - files.length))}
          >
            加附件
          </FileButton>
        </div>
      )}
      {failed !== null && <FailureNote error={failed} />}
    </>
  );
}

import { attachmentCode, mostAttachments } from '@gjj/shared-types';
import { Files } from '@/features/documents/Files';
import { Field } from '@/ui/Field';
import type { Envelope } from './use-envelope';

/** Photos and files with what is being written; none has to be. */
export function AttachmentField({ id, envelope, told }: { id: string; envelope: Envelope; told: boolean }) {
  const { files, uploads, problem, idForMore } = envelope;
  return (
    <Field id={id} label="照片或文件" optional error={told ? problem : undefined}>
      <div role="group" id={id} aria-labelledby={`label-${id}`} className="stack-tight">
        <div className="secondary">
          拍下来或者截图，我们看得更清楚。最多 {mostAttachments} 份，只有办这件事的工作人员看得到。
        </div>
        <Files
          placeOf={() => ({ of: 'envelope', ownerId: idForMore(), materialCode: attachmentCode })}
          code={id}
          name="附件"
          documents={files}
          uploads={uploads}
          maxFiles={mostAttachments}
          open
          mayAdd
        />
      </div>
    </Field>
  );
}

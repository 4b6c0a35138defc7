import type { DocumentView } from '@gjj/shared-types';
import { Button } from 'antd';
import { FailureNote } from '../look/FailureNote';
import { Tag } from '../look/Tag';
import type { Intake } from './use-intake';

interface Props {
  /** Of one material, in their order. */
  files: readonly DocumentView[];
  editable: boolean;
  intake: Intake;
}

const stateWords: Record<DocumentView['state'], string> = {
  uploading: '没有传完',
  checking: '正在检查',
  ready: '已收好',
  rejected: '不能用',
};

/** All files of the material, two of them in each other's place; what is not shown here stays where it is. */
function changedPlaces(intake: Intake, one: DocumentView, other: DocumentView) {
  const { materialCode } = one;
  const places = { [one.documentId]: other.documentId, [other.documentId]: one.documentId };
  const all = intake.shown.data?.documents.filter((file) => file.materialCode === materialCode) ?? [];
  return { materialCode, documentIds: all.map(({ documentId }) => places[documentId] ?? documentId) };
}

function Page({ index, files, editable, intake }: Props & { index: number }) {
  const file = files[index]!;
  const { documentId, fileName, state, rejection, byDeskPhone } = file;
  const { orderPapers, removePaper } = intake;
  const earlier = files[index - 1];
  return (
    <li>
      <span className="quiet">{index + 1}.</span>
      <span>{fileName}</span>
      {byDeskPhone === true && <Tag tone="neutral">手机（窗口）</Tag>}
      <Tag tone={state === 'ready' ? 'good' : state === 'rejected' ? 'bad' : 'waiting'}>
        {rejection ?? stateWords[state]}
      </Tag>
      {editable && earlier !== undefined && (
        <Button
          type="link"
          size="small"
          disabled={orderPapers.isPending}
          aria-label={`${fileName}前移`}
          onClick={() => orderPapers.mutate(changedPlaces(intake, earlier, file))}
        >
          前移
        </Button>
      )}
      {editable && (
        <Button
          type="link"
          size="small"
          aria-label={`删除${fileName}`}
          onClick={() => removePaper.mutate(documentId)}
        >
          删除
        </Button>
      )}
    </li>
  );
}

/** The pages of one material as the officer who decides will see them. */
export function PageList(props: Props) {
  const { files, intake } = props;
  const { orderPapers } = intake;
  const ours = orderPapers.variables?.materialCode === files[0]?.materialCode;
  if (files.length === 0) return null;
  return (
    <>
      <ol className="intake-files">
        {files.map(({ documentId }, index) => (
          <Page key={documentId} index={index} {...props} />
        ))}
      </ol>
      {orderPapers.isError && ours && <FailureNote error={orderPapers.error} />}
    </>
  );
}

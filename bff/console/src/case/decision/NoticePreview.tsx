import { staffEndpoints, type NoticePreview as NoticeShown, type StaffCase } from '@gjj/shared-types';
import { useQuery } from '@tanstack/react-query';
import { Modal, Skeleton } from 'antd';
import { call } from '../../api/call';
import { FailureNote } from '../../look/FailureNote';
import { ScrollRegion } from '../../look/ScrollRegion';
import { DecisionWords } from './DecisionWords';
import { decisionWordsOf, endingActions, type NotifiedCommand } from './decision-command';

interface Props {
  on: StaffCase;
  command: NotifiedCommand;
  busy: boolean;
  onBack: () => void;
  onConfirm: () => void;
}

/** What an approval rests on: the result that the officer saw, and their opinion. */
function ApprovalPreview({ decision }: { decision: NonNullable<NoticeShown['decision']> }) {
  return (
    <ScrollRegion className="decision-preview" label="写进决定的内容">
      <h3>写进决定，职工在“进度”里能看到</h3>
      <DecisionWords decision={decision} outcome="approved" />
      {decision.rule === null && (
        <p className="quiet">符合的条件都是假定的，没有文件可以引用；请在意见里写明依据。</p>
      )}
    </ScrollRegion>
  );
}

/** The notice as the member will read it; nothing is sent before it has been seen. */
export function NoticePreview({ on, command, busy, onBack, onConfirm }: Props) {
  const preview = useQuery({
    queryKey: ['notice-preview', on.caseId, on.version, command],
    queryFn: () => call(staffEndpoints.previewNotice, { params: { caseId: on.caseId }, body: command }),
    staleTime: 0,
    gcTime: 0,
  });
  const words = decisionWordsOf(command.action, on.matter);
  const ending = endingActions.includes(command.action);

  return (
    <Modal
      open
      title={`确认${words}？职工会收到这条通知`}
      width={560}
      okText={`确认${words}`}
      cancelText="返回修改"
      okButtonProps={{ loading: busy, disabled: preview.data === undefined, danger: ending }}
      cancelButtonProps={{ disabled: busy }}
      mask={{ closable: false }}
      keyboard={!busy}
      closable={false}
      onOk={onConfirm}
      onCancel={onBack}
    >
      {preview.isPending && (
        <>
          <output className="only-heard">正在生成通知</output>
          <Skeleton active title={false} paragraph={{ rows: 5 }} />
        </>
      )}
      {preview.isError && <FailureNote error={preview.error} onRetry={() => void preview.refetch()} />}
      {preview.data !== undefined && (
        <>
          <ScrollRegion className="notice" label="通知预览">
            <strong>{preview.data.title}</strong>
            <p className="typed">{preview.data.body}</p>
          </ScrollRegion>
          <p className="quiet">{preview.data.channels}</p>
          {preview.data.decision !== null && <ApprovalPreview decision={preview.data.decision} />}
        </>
      )}
    </Modal>
  );
}

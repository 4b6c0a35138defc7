import {
  parseInput,
  safetyDecisionBody,
  safetyRequestWords,
  staffEndpoints,
  timeInWords,
  type SafetyRequestView,
} from '@gjj/shared-types';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { call } from '../api/call';
import { PlainTable } from '../look/PlainTable';
import { Tag } from '../look/Tag';
import { TextField } from '../look/TextField';
import type { Problems } from '../people/problems';
import { StepDialog } from '../people/StepDialog';
import { useOutdateRequests } from './use-safety';

const standing = {
  waiting: { words: '等主管决定', tone: 'waiting' },
  approved: { words: '已批准', tone: 'good' },
  declined: { words: '没有批准', tone: 'neutral' },
} as const;

interface Deciding {
  request: SafetyRequestView;
  agree: boolean;
}

function DecideDialog({
  deciding: { request, agree },
  onClose,
}: {
  deciding: Deciding;
  onClose: () => void;
}) {
  const outdate = useOutdateRequests();
  const [reason, setReason] = useState('');
  const [told, setTold] = useState<Problems>({});
  const { requestId, version } = request;
  const decide = useMutation({
    mutationFn: () =>
      call(staffEndpoints.decideSafety, { params: { requestId }, body: { version, agree, reason } }),
    onSuccess: onClose,
    onSettled: outdate,
  });
  function submit() {
    const reading = parseInput(safetyDecisionBody, { version, agree, reason });
    setTold(reading.problems);
    if (reading.fits && !decide.isPending) decide.mutate();
  }
  return (
    <StepDialog
      title={`${agree ? '批准' : '不批准'}：${safetyRequestWords[request.kind]}`}
      okText={agree ? '批准，马上办' : '不批准'}
      danger={!agree}
      step={decide}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>
        {request.nameMasked} {request.idNumberMasked}
        {request.about !== null && `，${request.about}`}。{request.windowName} {request.askedBy}：
        {request.reason}
      </p>
      {agree && <p>请再看一遍证件和本人。批准后马上办，并告诉职工。</p>}
      <TextField label="理由" problem={told['reason']} maxLength={200} value={reason} onText={setReason} />
    </StepDialog>
  );
}

function Row({ request, onDecide }: { request: SafetyRequestView; onDecide: (agree: boolean) => void }) {
  const { nameMasked, idNumberMasked, kind, about, windowName, askedBy, askedAt, reason, decided } = request;
  const { words, tone } = standing[request.status];
  return (
    <tr>
      <td>
        {nameMasked}
        <div className="quiet">{idNumberMasked}</div>
      </td>
      <td>
        {safetyRequestWords[kind]}
        {about !== null && <div className="quiet">{about}</div>}
      </td>
      <td>
        {reason}
        <div className="quiet">
          {windowName} {askedBy}，{timeInWords(askedAt)}
        </div>
      </td>
      <td>
        <Tag tone={tone}>{words}</Tag>
        {decided !== null && (
          <div className="quiet">
            {decided.by}：{decided.reason}
          </div>
        )}
      </td>
      <td>
        {request.mayDecide && (
          <div className="intake-line">
            <Button type="primary" aria-label={`批准：${nameMasked}`} onClick={() => onDecide(true)}>
              批准
            </Button>
            <Button aria-label={`不批准：${nameMasked}`} onClick={() => onDecide(false)}>
              不批准
            </Button>
          </div>
        )}
      </td>
    </tr>
  );
}

/** What windows have asked, and a supervisor decides. */
export function RequestList({ requests }: { requests: readonly SafetyRequestView[] }) {
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  if (requests.length === 0) return <p className="card panel">现在没有申请。</p>;
  return (
    <div className="card">
      <PlainTable label="账户安全的申请" heads={['职工', '申请什么', '理由', '现在', '决定']}>
        {requests.map((request) => (
          <Row
            key={request.requestId}
            request={request}
            onDecide={(agree) => setDeciding({ request, agree })}
          />
        ))}
      </PlainTable>
      {deciding !== null && <DecideDialog deciding={deciding} onClose={() => setDeciding(null)} />}
    </div>
  );
}

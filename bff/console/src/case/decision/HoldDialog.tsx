import { dayWithYear, holdBody, parseInput, type StaffCase } from '@gjj/shared-types';
import { useState } from 'react';
import { TextField } from '../../look/TextField';
import type { Problems } from '../../people/problems';
import { StepDialog } from '../../people/StepDialog';
import { TroubleNote } from './TroubleNote';
import { useOwnership } from './use-ownership';

interface Props {
  shown: StaffCase;
  onClose: () => void;
}

/** 挂起: the term runs on, and beyond its end only after the warning. */
export function HoldDialog({ shown, onClose }: Props) {
  const { hold, busy, trouble } = useOwnership(shown);
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const [told, setTold] = useState<Problems>({});
  const dueOn = shown.clock?.dueOn ?? null;
  const refused: Problems = trouble?.failure.fields ?? {};
  const pastDue = dueOn !== null && until > dueOn;

  async function submit() {
    const read = parseInput(holdBody, { version: shown.version, until, reason, ...(pastDue && { pastDue }) });
    setTold(read.problems);
    if (!read.fits) return;
    const { version: _, ...body } = read.data;
    if (await hold(body)) onClose();
  }

  return (
    <StepDialog
      title="挂起这件"
      okText={pastDue ? '知道会超期，仍要挂起' : '确认挂起'}
      danger={pastDue}
      step={{ isPending: busy }}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>
        到那一天以前不在待办里，到时自动回来。时限照常走
        {dueOn === null ? '。' : `，${dayWithYear(dueOn)}到期。`}
      </p>
      <TextField
        label="到哪一天"
        type="date"
        problem={told['until'] ?? refused['until']}
        value={until}
        onText={setUntil}
      />
      {pastDue && (
        <p role="alert" className="field-problem">
          您选的日子在时限以后，这件会超期。
        </p>
      )}
      <TextField label="理由" problem={told['reason']} maxLength={200} value={reason} onText={setReason} />
      {trouble !== null && <TroubleNote trouble={trouble} />}
    </StepDialog>
  );
}

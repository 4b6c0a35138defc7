import {
  callerQuestionWords,
  hotlineLockBody,
  parseInput,
  staffEndpoints,
  type MemberSafety,
} from '@gjj/shared-types';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../api/call';
import { TextField } from '../look/TextField';
import type { Problems } from '../people/problems';
import { StepDialog } from '../people/StepDialog';
import type { Claim } from './person-draft';

interface Props {
  claim: Claim;
  safety: MemberSafety;
  onLocked: (safety: MemberSafety) => void;
  onClose: () => void;
}

/** For a caller: locked once they have named what the profile asks; nobody opens a lock by telephone. */
export function LockDialog({ claim, safety, onLocked, onClose }: Props) {
  const asksPhone = safety.callerQuestions.includes('phone');
  const [draft, setDraft] = useState({ phoneLast4: '', reason: '职工来电，手机丢了' });
  const [told, setTold] = useState<Problems>({});
  const lock = useMutation({
    mutationFn: (body: Claim & typeof draft) => call(staffEndpoints.lockForCaller, { body }),
    onSuccess: onLocked,
  });

  function submit() {
    const body = { ...claim, reason: draft.reason, ...(asksPhone && { phoneLast4: draft.phoneLast4 }) };
    const reading = parseInput(hotlineLockBody, body);
    setTold(reading.problems);
    if (reading.fits && !lock.isPending) lock.mutate(body as Claim & typeof draft);
  }

  return (
    <StepDialog
      title="替来电的职工锁住账户"
      okText="锁住账户"
      step={lock}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>先请来电人说出：{safety.callerQuestions.map((one) => callerQuestionWords[one]).join('、')}。</p>
      {asksPhone && (
        <TextField
          label="来电人说的手机号后四位"
          problem={told['phoneLast4']}
          inputMode="numeric"
          maxLength={4}
          value={draft.phoneLast4}
          onText={(phoneLast4) => setDraft({ ...draft, phoneLast4 })}
        />
      )}
      <TextField
        label="理由"
        problem={told['reason']}
        maxLength={200}
        value={draft.reason}
        onText={(reason) => setDraft({ ...draft, reason })}
      />
      <p className="quiet">客服只能锁，不能打开。锁住后马上告诉职工。</p>
    </StepDialog>
  );
}

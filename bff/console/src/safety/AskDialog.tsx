import {
  parseInput,
  safetyRequestBody,
  safetyRequestWords,
  staffEndpoints,
  type RestingCard,
  type SafetyRequestKind,
} from '@gjj/shared-types';
import { useMutation } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { useState } from 'react';
import { asFailure } from '../api/failure';
import { call } from '../api/call';
import { CodeField, PhoneField } from '../intake/PhonePart';
import { useRequestId } from '../intake/use-request-id';
import { TextField } from '../look/TextField';
import type { Problems } from '../people/problems';
import { StepDialog } from '../people/StepDialog';
import type { Claim } from './person-draft';

export interface Asking {
  kind: SafetyRequestKind;
  card?: RestingCard;
}

interface Props {
  claim: Claim;
  asking: Asking;
  onAsked: () => void;
  onClose: () => void;
}

/** With the member at the window: the document is looked at here, a supervisor decides. */
export function AskDialog({ claim, asking: { kind, card }, onAsked, onClose }: Props) {
  const [draft, setDraft] = useState({ reason: '', documentSeen: false, phone: '', code: '' });
  const [told, setTold] = useState<Problems>({});
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const requestId = useRequestId();
  const ask = useMutation({
    mutationFn: (body: Parameters<typeof read>[0]) =>
      call(staffEndpoints.askSafety, { body: body as never, idempotencyKey: requestId.get() }),
    onSuccess: onAsked,
    onError: (error) => {
      requestId.refused(error);
      setTold(asFailure(error).fields);
    },
  });
  const read = (body: object) => parseInput(safetyRequestBody, body);

  function submit() {
    const { phone, code, reason, documentSeen } = draft;
    const more =
      kind === 'new-phone' ? { phone, code } : kind === 'lift-card-rest' ? { cardId: card?.cardId } : {};
    const body = { kind, ...claim, reason, documentSeen, ...more };
    const reading = read(body);
    setTold(reading.problems);
    if (reading.fits && !ask.isPending) ask.mutate(body);
  }

  return (
    <StepDialog
      title={safetyRequestWords[kind]}
      okText="请主管批准"
      step={ask}
      onSubmit={submit}
      onClose={onClose}
    >
      {card !== undefined && (
        <p>
          {card.bankName} 尾号 {card.last4}
        </p>
      )}
      {kind === 'new-phone' && (
        <>
          <PhoneField
            label="新手机号"
            problem={told['phone']}
            value={draft.phone}
            onText={(phone) => change({ phone })}
          />
          <CodeField
            phone={draft.phone}
            problem={told['code']}
            value={draft.code}
            onText={(code) => change({ code })}
          />
        </>
      )}
      <TextField
        label="理由"
        problem={told['reason']}
        maxLength={200}
        value={draft.reason}
        onText={(reason) => change({ reason })}
      />
      <Checkbox
        checked={draft.documentSeen}
        onChange={({ target }) => change({ documentSeen: target.checked })}
      >
        职工本人在窗口，证件和本人已核对
      </Checkbox>
      {told['documentSeen'] !== undefined && (
        <p role="alert" className="field-problem">
          {told['documentSeen']}
        </p>
      )}
      <p className="quiet">提出的人不能自己批准。批准后马上办，并告诉职工。</p>
    </StepDialog>
  );
}

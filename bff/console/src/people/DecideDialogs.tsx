import {
  applicationKindWords,
  declineApplicationBody,
  parseInput,
  type Opened,
  type StaffApplication,
} from '@gjj/shared-types';
import { useState } from 'react';
import { asFailure } from '../api/failure';
import { TextField } from '../look/TextField';
import { HandoverChoice, type Colleague } from './HandoverChoice';
import { rightsInWords } from './rights-words';
import { StepDialog } from './StepDialog';
import { usePerson, useStaffSteps } from './use-people';

interface Props {
  application: StaffApplication;
  onClose: () => void;
}

const consequences: Record<StaffApplication['kind'], string> = {
  open: '开通以后显示一次性密码，只显示一次，请当面或电话告诉本人。',
  change: '马上生效，这个人不用重新登录。',
  close: '马上生效，这个人各处的登录随之结束。',
  password: '旧密码作废，各处的登录结束；新的一次性密码只显示一次。',
};

/** Asked only where the server says that something is open and nobody has said what becomes of it. */
function WorkChoice({
  staffId,
  ...rest
}: Omit<Parameters<typeof HandoverChoice>[0], 'colleagues'> & { staffId: string }) {
  const person = usePerson(staffId);
  return <HandoverChoice {...rest} colleagues={person.data?.colleagues ?? []} />;
}

export function OpenDialog({
  application,
  onClose,
  onOpened,
}: Props & { onOpened: (opened: Opened) => void }) {
  const { open } = useStaffSteps();
  const [to, setTo] = useState<Colleague | null | undefined>();
  const { applicationId, kind, name } = application;
  const asksWork = open.isError && asFailure(open.error).code === 'staffing.work-open';

  function submit() {
    if (open.isPending) return;
    const body = to === undefined ? {} : { handOverTo: to };
    open.mutate({ params: { applicationId }, body }, { onSuccess: onOpened });
  }

  return (
    <StepDialog
      title={`${applicationKindWords[kind]}：${name}`}
      okText="确认照申请办"
      danger={kind === 'close'}
      step={open}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{rightsInWords(application)}</p>
      <p className="quiet">{consequences[kind]}</p>
      {(asksWork || to !== undefined) && (
        <WorkChoice staffId={application.staffId} chosen={to} onChosen={setTo} />
      )}
    </StepDialog>
  );
}

export function DeclineDialog({ application, onClose }: Props) {
  const { decline } = useStaffSteps();
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<string | undefined>();

  function submit() {
    const read = parseInput(declineApplicationBody, { words });
    setProblem(read.problems['words']);
    if (!read.fits || decline.isPending) return;
    const { applicationId } = application;
    decline.mutate({ params: { applicationId }, body: read.data }, { onSuccess: onClose });
  }

  return (
    <StepDialog
      title={`不开：${application.name}`}
      okText="确认不开"
      step={decline}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="为什么不开"
        hint="申请的主管会看到。"
        problem={problem}
        autoFocus
        maxLength={200}
        value={words}
        onText={setWords}
      />
    </StepDialog>
  );
}

import type { StaffCase } from '@gjj/shared-types';
import { Fragment } from 'react';
import { TimeLeftBar } from '../../look/TimeLeftBar';
import { useStaff } from '../../session/use-session';
import { ActionButtons } from './ActionButtons';
import { ApproveForm } from './ApproveForm';
import { CorrectionForm } from './CorrectionForm';
import { CorrectionList } from './CorrectionList';
import { DelayForm } from './DelayForm';
import { DeclineForm } from './DeclineForm';
import { decisionActions } from './decision-command';
import { Done } from './Done';
import { EndorseForm } from './EndorseForm';
import { LevelSteps } from './LevelSteps';
import { nextLevelOf } from './level-words';
import { NoticePreview } from './NoticePreview';
import { OperationOutcome } from './OperationOutcome';
import { Outcome } from './Outcome';
import { OwnershipPart } from './OwnershipPart';
import { PauseForm } from './PauseForm';
import { RefuseForm } from './RefuseForm';
import { ReopenForm } from './ReopenForm';
import {
  DropForm,
  ProposeForm,
  ReleaseForm,
  RevokeForm,
  StatementForm,
  StopForm,
} from '../revocation/RevocationForms';
import { NotYet } from '../revocation/NotYet';
import { RevocationNote } from '../revocation/RevocationNote';
import { LockNote } from './LockNote';
import { StopNote } from '../revocation/StopNote';
import { ResumeForm } from './ResumeForm';
import { GrantForm, RestoreForm, UpholdForm } from './RecheckForms';
import { RecheckNote } from './RecheckNote';
import { ReturnForm } from './ReturnForm';
import { standingWords } from './standing-words';
import { TimeNotes } from './TimeNotes';
import { TroubleNote } from './TroubleNote';
import { useDecision } from './use-decision';

const forms = {
  'request-correction': CorrectionForm,
  endorse: EndorseForm,
  approve: ApproveForm,
  refuse: RefuseForm,
  decline: DeclineForm,
  return: ReturnForm,
  pause: PauseForm,
  resume: ResumeForm,
  'reopen-correction': ReopenForm,
  'explain-delay': DelayForm,
  'grant-on-recheck': GrantForm,
  restore: RestoreForm,
  'uphold-refusal': UpholdForm,
  'uphold-payment': UpholdForm,
  'uphold-revocation': UpholdForm,
  'ask-to-stop': StopForm,
  'release-payment': ReleaseForm,
  'propose-revocation': ProposeForm,
  'drop-revocation': DropForm,
  revoke: RevokeForm,
  'be-heard': StatementForm,
} as const;

function ownerInWords({ mine, ownerName }: StaffCase): string {
  if (mine) return '您已领取';
  return ownerName === null ? '没人领取' : `${ownerName} 已领取`;
}

/** 止付、撤销、复核, in the order in which they were begun. */
function laterSteps(shown: StaffCase) {
  const { stops, revocations, rechecks } = shown;
  const notes = [
    ...stops.map((one) => ({ at: one.at, note: <StopNote stop={one} /> })),
    ...revocations.map((one) => ({
      at: one.proposedAt,
      note: <RevocationNote revocation={one} shown={shown} />,
    })),
    ...rechecks.map((one) => ({
      at: one.askedAt,
      note: <RecheckNote recheck={one} shown={shown} />,
    })),
  ];
  return notes
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .map(({ at, note }) => <Fragment key={at}>{note}</Fragment>);
}

function isRevoked({ revocations }: StaffCase): boolean {
  const last = revocations.at(-1);
  return last?.end?.kind === 'revoked' && last.undoneAt === null;
}

/** What was decided, asked to be looked at again, and done. */
function Decided({ shown }: { shown: StaffCase }) {
  return (
    <>
      <LockNote shown={shown} />
      {laterSteps(shown)}
      {shown.decision !== null && (
        <Outcome decision={shown.decision} matter={shown.matter} revoked={isRevoked(shown)} />
      )}
      {shown.operation !== null && <OperationOutcome operation={shown.operation} />}
    </>
  );
}

export function DecisionBox({ shown, now }: { shown: StaffCase; now: string }) {
  const staff = useStaff();
  const decision = useDecision(shown);
  const { form, pending, done, trouble } = decision;
  const Form = form === null ? null : forms[form];
  const mayDecide = decisionActions.some((action) => shown.allowedActions.includes(action));

  return (
    <div className="card panel decision">
      <div className="decision-head">
        <h2>办理</h2>
        <span className="quiet">{ownerInWords(shown)}</span>
        <TimeLeftBar clock={shown.clock} now={now} goneShare={shown.clockShare} withDay />
      </div>
      {trouble !== null && <TroubleNote trouble={trouble} />}
      {done !== null && <Done caseId={shown.caseId} words={done} />}
      <Decided shown={shown} />
      {!mayDecide && form === null && <p>{standingWords(shown, staff)}</p>}
      <TimeNotes shown={shown} />
      {shown.approvalSteps.length > 0 && <LevelSteps steps={shown.approvalSteps} />}
      {shown.acceptedBy !== null && <p className="quiet">受理人：{shown.acceptedBy}</p>}
      {Form === null ? (
        <ActionButtons
          allowed={shown.allowedActions}
          nextLevel={nextLevelOf(shown.approvalSteps)}
          matter={shown.matter}
          busy={decision.busy}
          onDecide={decision.decide}
          onClaim={() => void decision.claim()}
          onRelease={() => void decision.release()}
        />
      ) : (
        <Form
          shown={shown}
          allowed={form !== null && shown.allowedActions.includes(form)}
          busy={decision.busy}
          onReady={decision.prepare}
          onClose={decision.closeForm}
        />
      )}
      {form === null && <NotYet shown={shown} />}
      {form === null && <OwnershipPart shown={shown} />}
      {shown.correction !== null && form === null && <CorrectionList notice={shown.correction} />}
      {pending !== null && (
        <NoticePreview
          on={shown}
          command={pending}
          busy={decision.busy}
          onBack={decision.goBack}
          onConfirm={() => void decision.confirm()}
        />
      )}
    </div>
  );
}

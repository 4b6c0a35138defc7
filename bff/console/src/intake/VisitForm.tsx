import { staffEndpoints, type Visit, type VisitBody } from '@gjj/shared-types';
import { Button } from 'antd';
import { useNavigate } from 'react-router-dom';
import { call } from '../api/call';
import { FailureNote } from '../look/FailureNote';
import { asFailure } from '../api/failure';
import { ownVisitFrom } from '../own/own-visit-draft';
import { useTypedBefore } from '../own/use-own-visit';
import { PersonFields } from './PersonFields';
import { PhonePart } from './PhonePart';
import { useVisitForm } from './use-visit-form';
import { VisitFoot } from './VisitFoot';
import { emptyVisit, readVisit, type VisitDraft } from './visit-draft';
import { WhoPart } from './WhoPart';

/** Whom the fund does not know can have their own deposits registered. */
function NotBegun({ error, draft }: { error: unknown; draft: VisitDraft }) {
  const navigate = useNavigate();
  const [, setTypedBefore] = useTypedBefore();
  const unknown = asFailure(error).code === 'identity.member-unknown';
  const alone = draft.agent === null && draft.applicant === null;
  if (!unknown || !alone) return <FailureNote error={error} />;
  return (
    <>
      <FailureNote error={error} more="没有固定单位、想自己缴存的，可以现在登记。" />
      <Button
        onClick={() => {
          setTypedBefore(ownVisitFrom(draft));
          void navigate('/intake/own');
        }}
      >
        办灵活就业登记
      </Button>
    </>
  );
}

/** 接待: who stands at the window, by the document that they show. */
export function VisitForm({ onVisit }: { onVisit: (visit: Visit) => void }) {
  const { draft, told, change, submit, begin } = useVisitForm({
    start: emptyVisit,
    read: readVisit,
    begin: (body: VisitBody) => call(staffEndpoints.beginVisit, { body }),
    onVisit,
  });

  return (
    <form className="card panel intake-form" onSubmit={submit} aria-label="核对证件">
      <h2>核对证件</h2>
      <PersonFields person={draft} problems={told} autoFocus onPerson={change} />
      {draft.applicant === null && <PhonePart draft={draft} problems={told} change={change} />}
      <WhoPart draft={draft} problems={told} change={change} />
      <VisitFoot
        consent={`${draft.applicant === null ? '职工' : '来人'}已在授权书上签字，同意核验身份、查询办业务要用的信息`}
        given={draft.consent}
        problem={told['consent']}
        onConsent={(consent) => change({ consent })}
        beginning={begin.isPending}
        failure={begin.isError && <NotBegun error={begin.error} draft={draft} />}
      />
    </form>
  );
}

import { staffEndpoints, type OwnVisit, type OwnVisitBody } from '@gjj/shared-types';
import { call } from '../api/call';
import { PersonFields } from '../intake/PersonFields';
import { PhonePart } from '../intake/PhonePart';
import { useVisitForm } from '../intake/use-visit-form';
import { VisitFoot } from '../intake/VisitFoot';
import { FailureNote } from '../look/FailureNote';
import { emptyOwnVisit, readOwnVisit, type OwnVisitDraft } from './own-visit-draft';

interface Props {
  typedBefore: OwnVisitDraft | null;
  onVisit: (visit: OwnVisit) => void;
}

/** 接待: who deposits for themselves, by the document that they show; with or without an account. */
export function OwnVisitForm({ typedBefore, onVisit }: Props) {
  const { draft, told, change, submit, begin } = useVisitForm({
    start: typedBefore ?? emptyOwnVisit,
    read: readOwnVisit,
    begin: (body: OwnVisitBody) => call(staffEndpoints.beginOwnVisit, { body }),
    onVisit,
  });

  return (
    <form className="card panel intake-form" onSubmit={submit} aria-label="核对本人证件">
      <h2>核对本人证件</h2>
      <p className="quiet">没有固定单位、自己缴存的人，可以还没有账户。要本人来办。</p>
      <PersonFields person={draft} problems={told} autoFocus onPerson={change} />
      <PhonePart draft={draft} problems={told} change={change} />
      <VisitFoot
        consent="本人已在授权书上签字，同意核验身份"
        given={draft.consent}
        problem={told['consent']}
        onConsent={(consent) => change({ consent })}
        beginning={begin.isPending}
        failure={begin.isError && <FailureNote error={begin.error} />}
      />
    </form>
  );
}

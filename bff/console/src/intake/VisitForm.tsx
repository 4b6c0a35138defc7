import { staffEndpoints, type Visit, type VisitBody } from '@gjj/shared-types';
import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { call } from '../api/call';
import { FailureNote } from '../look/FailureNote';
import { focusFirstProblem } from '../look/focus-first-problem';
import { asFailure } from '../api/failure';
import { ownVisitFrom } from '../own/own-visit-draft';
import { useTypedBefore } from '../own/use-own-visit';
import { PersonFields } from './PersonFields';
import { PhonePart } from './PhonePart';
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
  const [draft, setDraft] = useState(emptyVisit);
  const [told, setTold] = useState<Readonly<Record<string, string>>>({});
  const begin = useMutation({
    mutationFn: (body: VisitBody) => call(staffEndpoints.beginVisit, { body }),
    onSuccess: onVisit,
    onError: (error) => setTold(asFailure(error).fields),
  });
  const change = (part: Partial<VisitDraft>) => setDraft((now) => ({ ...now, ...part }));

  function submit(event: FormEvent) {
    event.preventDefault();
    const read = readVisit(draft);
    setTold(read.problems);
    if (!read.fits) return focusFirstProblem('.intake-form');
    if (!begin.isPending) begin.mutate(read.data);
  }

  return (
    <form className="card panel intake-form" onSubmit={submit} aria-label="核对证件">
      <h2>核对证件</h2>
      <PersonFields person={draft} problems={told} autoFocus onPerson={change} />
      {draft.applicant === null && <PhonePart draft={draft} problems={told} change={change} />}
      <WhoPart draft={draft} problems={told} change={change} />
      <Checkbox checked={draft.consent} onChange={({ target }) => change({ consent: target.checked })}>
        {draft.applicant === null ? '职工' : '来人'}已在授权书上签字，同意核验身份、查询办业务要用的信息
      </Checkbox>
      {told['consent'] !== undefined && <p className="field-problem">{told['consent']}</p>}
      {begin.isError && <NotBegun error={begin.error} draft={draft} />}
      <Button type="primary" htmlType="submit" size="large" loading={begin.isPending}>
        看能办什么
      </Button>
    </form>
  );
}

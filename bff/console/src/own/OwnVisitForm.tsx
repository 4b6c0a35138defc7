import { staffEndpoints, type OwnVisit, type OwnVisitBody } from '@gjj/shared-types';
import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { useState, type FormEvent } from 'react';
import { call } from '../api/call';
import { asFailure } from '../api/failure';
import { PersonFields } from '../intake/PersonFields';
import { PhonePart } from '../intake/PhonePart';
import { FailureNote } from '../look/FailureNote';
import { focusFirstProblem } from '../look/focus-first-problem';
import { emptyOwnVisit, readOwnVisit, type OwnVisitDraft } from './own-visit-draft';

interface Props {
  typedBefore: OwnVisitDraft | null;
  onVisit: (visit: OwnVisit) => void;
}

/** 接待: who deposits for themselves, by the document that they show; with or without an account. */
export function OwnVisitForm({ typedBefore, onVisit }: Props) {
  const [draft, setDraft] = useState(typedBefore ?? emptyOwnVisit);
  const [told, setTold] = useState<Readonly<Record<string, string>>>({});
  const begin = useMutation({
    mutationFn: (body: OwnVisitBody) => call(staffEndpoints.beginOwnVisit, { body }),
    onSuccess: onVisit,
    onError: (error) => setTold(asFailure(error).fields),
  });
  const change = (part: Partial<OwnVisitDraft>) => setDraft((now) => ({ ...now, ...part }));

  function submit(event: FormEvent) {
    event.preventDefault();
    const read = readOwnVisit(draft);
    setTold(read.problems);
    if (!read.fits) return focusFirstProblem('.intake-form');
    if (!begin.isPending) begin.mutate(read.data);
  }

  return (
    <form className="card panel intake-form" onSubmit={submit} aria-label="核对本人证件">
      <h2>核对本人证件</h2>
      <p className="quiet">没有固定单位、自己缴存的人，可以还没有账户。要本人来办。</p>
      <PersonFields person={draft} problems={told} autoFocus onPerson={change} />
      <PhonePart draft={draft} problems={told} change={change} />
      <Checkbox checked={draft.consent} onChange={({ target }) => change({ consent: target.checked })}>
        本人已在授权书上签字，同意核验身份
      </Checkbox>
      {told['consent'] !== undefined && <p className="field-problem">{told['consent']}</p>}
      {begin.isError && <FailureNote error={begin.error} />}
      <Button type="primary" htmlType="submit" size="large" loading={begin.isPending}>
        看能办什么
      </Button>
    </form>
  );
}

import { noteBody, parseInput, staffEndpoints, timeInWords, type StaffCase } from '@gjj/shared-types';
import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { call } from '../../api/call';
import { useDraft } from '../../drafts/use-draft';
import { FailureNote } from '../../look/FailureNote';
import { Field } from '../../look/Field';
import { useTakeCase } from '../use-case';

function AddNote({ shown }: { shown: StaffCase }) {
  const [text, setText, dropText] = useDraft(`${shown.caseId}.note`, () => '');
  const [problem, setProblem] = useState<string | undefined>();
  const take = useTakeCase();
  const add = useMutation({
    mutationFn: () => call(staffEndpoints.addNote, { params: { caseId: shown.caseId }, body: { text } }),
    onSuccess: (after) => {
      dropText();
      take(after);
    },
  });
  const submit = () => {
    const found = parseInput(noteBody, { text }).problems['text'];
    setProblem(found);
    if (found === undefined && !add.isPending) add.mutate();
  };
  return (
    <div className="dialog-form">
      {add.isError && <FailureNote error={add.error} />}
      <Field label="加一条备注" hint="只有工作人员看得到，不能改也不能删。" problem={problem}>
        {(props) => (
          <Input.TextArea
            {...props}
            autoSize={{ minRows: 2, maxRows: 6 }}
            maxLength={500}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <Button onClick={submit} loading={add.isPending}>
        记下备注
      </Button>
    </div>
  );
}

export function Notes({ shown }: { shown: StaffCase }) {
  return (
    <div className="stack">
      {shown.allowedActions.includes('note') && <AddNote shown={shown} />}
      {shown.notes.length === 0 && <p className="quiet">还没有备注。</p>}
      <ul className="plain-list">
        {shown.notes.toReversed().map((note) => (
          <li key={`${note.at}${note.by}`}>
            <span className="quiet">
              {timeInWords(note.at)} {note.by}
            </span>
            <p className="typed">{note.text}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

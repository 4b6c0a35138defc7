import { staffEndpoints, type Caller } from '@gjj/shared-types';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState, type FormEvent } from 'react';
import { asFailure } from '../api/failure';
import { call } from '../api/call';
import { FailureNote } from '../look/FailureNote';
import { KnowledgeLink } from '../knowledge/KnowledgeLink';
import { TextField } from '../look/TextField';
import { usePageTitle } from '../shell/use-page-title';
import { CallerPart } from './CallerPart';
import '../people/people.css';
import '../queue/queue.css';
import '../search/search.css';

function Candidate({ one, onOpen }: { one: Caller; onOpen: () => void }) {
  return (
    <li>
      <div className="people-line">
        <strong>{one.nameMasked}</strong>
        <span className="numbers">{one.documentMasked}</span>
        <span className="numbers">{one.phoneMasked}</span>
        <span className="quiet">
          办理中 {one.openCases} 件，反映 {one.openMatters} 件
        </span>
        <Button size="small" onClick={onOpen} aria-label={`看能说什么：${one.nameMasked}`}>
          看能说什么
        </Button>
      </div>
    </li>
  );
}

/** 来电 (12329): the number, who it may be, what may be said, and a call-back. Nothing of it is kept in the address. */
export function CallPage() {
  usePageTitle('来电');
  const [phone, setPhone] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const search = useMutation({
    mutationFn: () => call(staffEndpoints.findCallers, { body: { phone } }),
    onSuccess: ({ callers }) => setOpen(callers.length === 1 ? callers[0]!.personId : null),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setOpen(null);
    if (!search.isPending) search.mutate();
  };
  const { phone: problem } = search.isError ? asFailure(search.error).fields : {};
  return (
    <main className="page">
      <div className="page-head">
        <h1>来电</h1>
        <span className="quiet">
          每次查看都会留痕。先请来电人说出姓名和证件号码的最后两位，和这里对上再说业务。
        </span>
        <KnowledgeLink words="" />
      </div>
      <form className="card panel people-line" onSubmit={submit}>
        <TextField
          label="来电号码"
          inputMode="tel"
          maxLength={30}
          problem={problem}
          value={phone}
          onText={setPhone}
        />
        <Button type="primary" htmlType="submit" loading={search.isPending}>
          查来电人
        </Button>
      </form>
      {search.isError && problem === undefined && <FailureNote error={search.error} />}
      {search.data?.callers.length === 0 && (
        <div className="card empty">
          <strong>这个号码没有查到职工</strong>
          <span className="quiet">可以请来电人说收件号，到“查找”里查；不要凭姓名说业务情况。</span>
        </div>
      )}
      {search.data !== undefined && search.data.callers.length > 0 && (
        <section className="card panel" aria-label="可能是谁">
          <ul className="people-list">
            {search.data.callers.map((one) => (
              <Candidate key={one.personId} one={one} onOpen={() => setOpen(one.personId)} />
            ))}
          </ul>
        </section>
      )}
      {open !== null && <CallerPart personId={open} />}
    </main>
  );
}

import type { ArchiveShelf } from '@gjj/shared-types';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { Field } from '../look/Field';
import { ListFrame } from '../look/ListFrame';
import { StepDialog } from '../people/StepDialog';
import { useMay } from '../shell/use-may';
import { CasesTable } from './CasesTable';
import { DestructionCard } from './DestructionCard';
import { useArchiveShelf, useDestruction } from './use-archive';

function Propose({ count }: { count: number }) {
  const { propose } = useDestruction();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('保管期满');
  return (
    <>
      <Button onClick={() => setOpen(true)}>列入销毁清册</Button>
      {open && (
        <StepDialog
          title={`把 ${count} 件列入销毁清册`}
          okText="提出销毁"
          step={propose}
          onSubmit={() => propose.mutate(reason, { onSuccess: () => setOpen(false) })}
          onClose={() => setOpen(false)}
        >
          <p>另一位主管同意以后才销毁。</p>
          <Field label="理由">
            {(field) => (
              <Input
                {...field}
                value={reason}
                maxLength={200}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </Field>
        </StepDialog>
      )}
    </>
  );
}

function Due({ due, lists }: ArchiveShelf) {
  const may = useMay();
  const isOpen = lists.some(({ state }) => state === 'proposed' || state === 'confirmed');
  if (due.length === 0) return <p className="card panel">现在没有保管期满的档案。</p>;
  return (
    <section className="card panel" aria-label="保管期满的档案">
      <h2>保管期满，{due.length} 件</h2>
      <CasesTable cases={due} label="保管期满的档案" />
      {may('archive:destroy') && !isOpen && <Propose count={due.length} />}
      {isOpen && <p className="quiet">下面的清册办完以后，才能再列一张。</p>}
    </section>
  );
}

/** 档案: what may be destroyed, and what was. One case's package is on its own page. */
export function ArchivePage() {
  return (
    <ListFrame title="档案" about={() => '每件的档案包在它自己的页面上下载'} query={useArchiveShelf()}>
      {(shelf) => (
        <>
          <Due {...shelf} />
          {shelf.lists.map((list) => (
            <DestructionCard key={list.listId} list={list} />
          ))}
        </>
      )}
    </ListFrame>
  );
}

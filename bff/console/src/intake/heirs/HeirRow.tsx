import { agentInWords, heirRelationWords, shareInWords, yuan, type HeirView } from '@gjj/shared-types';
import { Button, Popconfirm } from 'antd';
import { useState, type FormEvent } from 'react';
import { asFailure } from '../../api/failure';
import { FailureNote } from '../../look/FailureNote';
import { draftOf, readChangedHeir, type HeirDraft } from './heir-draft';
import { HeirFields } from './HeirFields';
import type { Heirs } from './use-heirs';

interface Props {
  heir: HeirView;
  editable: boolean;
  heirs: Heirs;
}

function ChangeHeir({ heir, heirs, onDone }: Omit<Props, 'editable'> & { onDone: () => void }) {
  const [draft, setDraft] = useState(() => draftOf(heir));
  const [told, setTold] = useState<Readonly<Record<string, string>>>({});
  const { change } = heirs;

  function submit(event: FormEvent) {
    event.preventDefault();
    const read = readChangedHeir(draft);
    setTold(read.problems);
    if (read.heir === null || change.isPending) return;
    const { version: _, ...body } = read.heir;
    change.mutate(
      { heirId: heir.heirId, ...body },
      { onSuccess: onDone, onError: (error) => setTold(asFailure(error).fields) },
    );
  }

  return (
    <form className="heir-form" onSubmit={submit} aria-label={`改${heir.nameMasked}的登记`}>
      <HeirFields
        draft={draft}
        known
        problems={told}
        change={(part: Partial<HeirDraft>) => setDraft((now) => ({ ...now, ...part }))}
      />
      {change.isError && <FailureNote error={change.error} />}
      <div className="intake-line">
        <Button htmlType="submit" loading={change.isPending}>
          改好了
        </Button>
        <Button type="text" onClick={onDone}>
          不改了
        </Button>
      </div>
    </form>
  );
}

/** One heir who is registered. */
export function HeirRow({ heir, editable, heirs }: Props) {
  const [changing, setChanging] = useState(false);
  const { heirId, nameMasked, idNumberMasked, relation, share, amountFen, agent, phoneMasked } = heir;
  return (
    <li className="heir">
      <div className="intake-result">
        <strong>{nameMasked}</strong>
        <span className="quiet numbers">{idNumberMasked}</span>
        <span>{heirRelationWords[relation]}</span>
        <span className="numbers">
          {shareInWords(share)}
          {amountFen !== null && `，${yuan(amountFen)}`}
        </span>
        {editable && (
          <Button type="link" aria-label={`改：${nameMasked}`} onClick={() => setChanging(!changing)}>
            改
          </Button>
        )}
        {editable && (
          <Popconfirm
            title={`删掉${nameMasked}？`}
            okText="删掉"
            cancelText="留着"
            onConfirm={() => heirs.remove.mutate(heirId)}
          >
            <Button type="text" danger aria-label={`删掉：${nameMasked}`}>
              删掉
            </Button>
          </Popconfirm>
        )}
      </div>
      <p className="quiet">
        {heir.cardBankName} 尾号 {heir.cardLast4}；
        {phoneMasked === null ? '没有手机，用纸质通知' : `手机 ${phoneMasked}`}；
        {agent === null ? '本人到场' : `代办：${agentInWords(agent)}`}
      </p>
      {changing && <ChangeHeir heir={heir} heirs={heirs} onDone={() => setChanging(false)} />}
    </li>
  );
}

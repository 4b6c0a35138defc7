import type { IntakeCase } from '@gjj/shared-types';
import { Button, Checkbox, Popconfirm } from 'antd';
import { useState } from 'react';
import { asFailure } from '../api/failure';
import { FailureNote } from '../look/FailureNote';
import { focusFirstProblem } from '../look/focus-first-problem';
import { PaperSizeChoice } from '../print/PaperSizeChoice';
import { FormCheck, openPoint } from './FormCheck';
import { intakeProblems } from './intake-problems';
import { PrintMissing, PrintReceipt } from './PrintPapers';
import type { Intake } from './use-intake';
import { useRequestId } from './use-request-id';

interface Props {
  caseId: IntakeCase['caseId'];
  intake: Intake;
  /** Who signs. */
  signer: string;
  /** What has to be looked at where this window only receives. */
  formPoints: IntakeCase['formCheck'];
  /** How much is still missing, as far as it has been told. */
  missing: number;
  /** When what is missing was asked about; null: nothing is. */
  onTold: (at: string | null) => void;
  onDiscarded: () => void;
}

/** As far as the case pays anything; what is missing was told before. */
function payoutOf({ operation, amountFen, cardId }: IntakeCase) {
  return operation !== null || amountFen === null ? null : { amountFen, ...(cardId && { cardId }) };
}

/** With what the ledger says is in the way, where it does. */
function NotHandedIn({ error }: { error: Error }) {
  const inTheWay = asFailure(error).fields['list'];
  return <FailureNote error={error} {...(inTheWay !== undefined && { more: `${inTheWay}。` })} />;
}

/** 打印、签字、交给受理. */
export function HandInPart({ caseId, intake, signer, formPoints, missing, onTold, onDiscarded }: Props) {
  const [signed, setSigned] = useState(false);
  const [ticked, setTicked] = useState<string[]>([]);
  const [told, setTold] = useState<string | null>(null);
  const requestId = useRequestId();
  const { handIn, discard, settle } = intake;

  /** What was left a moment ago is still on its way to the server: looked at when it is there. */
  async function ready(): Promise<IntakeCase | null> {
    const saved = await settle.mutateAsync();
    const now = new Date().toISOString();
    const problems = intakeProblems(saved, now);
    const count = Object.keys(problems).length;
    onTold(count > 0 ? now : null);
    setTold(null);
    if (count === 0) return saved;
    focusFirstProblem('.intake-form');
    return null;
  }

  async function submit() {
    const saved = handIn.isPending ? null : await ready();
    if (saved === null) return;
    const unchecked = openPoint(formPoints, ticked);
    if (unchecked !== null) return setTold(unchecked);
    if (!signed) return setTold(`请先打印收件凭证，请${signer}签字，再勾选。`);
    const payout = payoutOf(saved);
    handIn.mutate({ key: requestId.get(), payout, formCheck: ticked }, { onError: requestId.refused });
  }

  return (
    <section className="card panel" aria-label="签字，交给受理">
      <h2>签字，交给受理</h2>
      <FormCheck points={formPoints} ticked={ticked} onTick={setTicked} />
      <div className="intake-line">
        <PrintReceipt caseId={caseId} ready={async () => (await ready()) !== null} />
        <Checkbox checked={signed} onChange={({ target }) => setSigned(target.checked)}>
          {signer}已在收件凭证上签字
        </Checkbox>
      </div>
      <div className="intake-line">
        <Button type="primary" size="large" loading={handIn.isPending} onClick={() => void submit()}>
          收件完成，交给受理
        </Button>
        <Popconfirm
          title="不收这件了？"
          description="窗口录的草稿会作废；职工自己在手机上开始的，还留在手机上。"
          okText="不收了，作废"
          cancelText="接着收"
          onConfirm={() => discard.mutate(undefined, { onSuccess: onDiscarded })}
        >
          <Button type="text" danger size="large" loading={discard.isPending}>
            不收了
          </Button>
        </Popconfirm>
      </div>
      <div className="intake-line">
        <PrintMissing caseId={caseId} ready={async () => settle.mutateAsync().then(() => true)} />
        打在
        <PaperSizeChoice />
      </div>
      <output className="field-problem">{missing > 0 ? `还有 ${missing} 处没有收好，见红字。` : told}</output>
      {handIn.isError && <NotHandedIn error={handIn.error} />}
      {discard.isError && <FailureNote error={discard.error} />}
    </section>
  );
}

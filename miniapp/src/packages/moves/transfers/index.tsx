import {
  dayInWords,
  dayOf,
  timeInWords,
  transferOutStateWords,
  transferStateWords,
  yuan,
  type Transfer,
  type TransferOut,
  type TransferStep,
} from '@gjj/shared-types';
import { StepSheet } from '@/features/moves/StepSheet';
import { stepTransfer, useTransfers } from '@/features/moves/use-moves';
import { MemberOnly } from '@/features/session/MemberOnly';
import { open } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { Notice } from '@/ui/Notice';
import { PageFrame } from '@/ui/PageFrame';
import { Pair } from '@/ui/Pair';
import { StatusWord } from '@/ui/StatusWord';

const marks: Record<TransferStep['standing'], string> = {
  done: '✓',
  now: '●',
  'to-come': '○',
  stopped: '–',
};

function Step({ step: { words, standing, at, note } }: { step: TransferStep }) {
  return (
    <Pair name={`${marks[standing]} ${words}`}>
      {at === null ? (note ?? '') : timeInWords(at)}
      {standing === 'now' && <div className="strong">正在这一步</div>}
    </Pair>
  );
}

function Into({ transfer }: { transfer: Transfer }) {
  const { fromCentre, accountLast4, state, sentence, steps, expected, arrivedFen, looking } = transfer;
  const { words, tone } = transferStateWords[state];
  return (
    <Card id={`transfer-${transfer.transferId}`}>
      <div>
        <StatusWord tone={tone}>{words}</StatusWord>
        <h2 className="reset title">从{fromCentre}转入</h2>
        <div className="secondary">转到您尾号 {accountLast4} 的账户</div>
      </div>
      {looking === null ? (
        <div>{sentence}。</div>
      ) : (
        <Notice tone="neutral">
          <div>{looking}。您不用做什么。</div>
        </Notice>
      )}
      <div>
        {steps.map((step) => (
          <Step key={step.words} step={step} />
        ))}
      </div>
      {expected !== null && (
        <div>
          <Pair name="对方答复" sum>
            本金 {yuan(expected.principalFen)}，利息 {yuan(expected.interestFen)}
          </Pair>
          <Pair name="已经到账" sum>
            {yuan(arrivedFen)}
          </Pair>
        </div>
      )}
      {transfer.allowedActions.includes('cancel') && (
        <StepSheet
          id="cancel-transfer"
          words="撤回申请"
          kind="quiet"
          title="撤回这件转入？"
          done="已申请撤回"
          onStep={() => stepTransfer('cancelTransfer', transfer)}
        >
          <div>对方还没有转款，就能撤回，钱留在原来的账户里。已经转款的撤不回来，钱会进您这里的账户。</div>
        </StepSheet>
      )}
    </Card>
  );
}

function Away({ out }: { out: TransferOut }) {
  const { toCentre, askedAt, state, sentence, movesAt, amountFen } = out;
  const { words, tone } = transferOutStateWords[state];
  return (
    <Card id={`transfer-out-${out.transferId}`}>
      <div>
        <StatusWord tone={tone}>{words}</StatusWord>
        <h2 className="reset title">{toCentre}要转走您的账户</h2>
        <div className="secondary">{timeInWords(askedAt)} 来函</div>
      </div>
      <div>{sentence}。</div>
      {movesAt !== null && state === 'waiting' && (
        <Pair name="没有问题就转出">{dayInWords(dayOf(movesAt))}</Pair>
      )}
      {amountFen !== null && <Pair name="转出">{yuan(amountFen)}</Pair>}
      {out.allowedActions.includes('object') && (
        <>
          <StepSheet
            id="object-transfer"
            words="不是我申请的"
            kind="danger"
            title="不是您申请的？"
            done="已经停下"
            onStep={() => stepTransfer('objectToTransfer', out)}
          >
            <div>马上停下，工作人员会联系您核对。您的钱留在这里。</div>
          </StepSheet>
          <Button small kind="secondary" id="go-lock" onPress={() => open('/packages/safety/home/index', {})}>
            去锁住账户
          </Button>
        </>
      )}
    </Card>
  );
}

function All() {
  return (
    <Loaded query={useTransfers()}>
      {({ transfers, movedAway, mayAsk, whyNot }) => (
        <div className="stack-wide">
          {movedAway.map((out) => (
            <Away key={out.transferId} out={out} />
          ))}
          {transfers.length === 0 && (
            <EmptyState
              icon="refresh"
              words="在别的城市缴过公积金？可以转到这里来，不用回去，也不用找原单位。"
            />
          )}
          {transfers.map((transfer) => (
            <Into key={transfer.transferId} transfer={transfer} />
          ))}
          <Section title="从别的城市转进来">
            {!mayAsk && (
              <Notice tone="neutral" id="why-not">
                {whyNot.map((words) => (
                  <div key={words}>{words}。</div>
                ))}
              </Notice>
            )}
            <Button
              id="new-transfer"
              disabled={!mayAsk}
              onPress={() => open('/packages/moves/transfer-new/index', {})}
            >
              申请转入
            </Button>
          </Section>
        </div>
      )}
    </Loaded>
  );
}

/** 异地转移: what is on its way, what others asked for, and asking for one. */
export default function TransfersPage() {
  return (
    <PageFrame title="异地转移">
      <MemberOnly what="办异地转移">
        <All />
      </MemberOnly>
    </PageFrame>
  );
}

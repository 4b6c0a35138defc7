import { useState } from 'react';
import {
  familyAnswerWayWords,
  familyConsentStatusWords,
  familyRelationWords,
  timeInWords,
  type FamilyRelation,
  type FamilyRequest,
} from '@gjj/shared-types';
import { whatIsAsked } from '@/features/application/what-is-asked';
import { byWhen } from '@/features/undertakings/undertakings';
import { open } from '@/platform/navigate';
import { tellBriefly } from '@/platform/tell';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Field } from '@/ui/Field';
import { Pair } from '@/ui/Pair';
import { Sheet } from '@/ui/Sheet';
import { StatusWord } from '@/ui/StatusWord';
import { TextInput } from '@/ui/TextInput';
import { useWork, type Work } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';
import { answerRequest, openShare } from './use-family';

/** What the one who applies is to the reader. */
const seenFromHere: Record<FamilyRelation, FamilyRelation> = {
  spouse: 'spouse',
  parent: 'child',
  child: 'parent',
};

interface PartProps {
  request: FamilyRequest;
  work: Work;
}

function AgreeSheet({ request, work, shown, onClose }: PartProps & { shown: boolean; onClose: () => void }) {
  const [name, setName] = useState('');
  const agree = async () => {
    if (await work.run(() => answerRequest(request, { answer: 'agree', signedName: name.trim() }))) {
      onClose();
      tellBriefly('已同意');
    }
  };
  return (
    <Sheet open={shown} title="同意查询" onClose={onClose}>
      <div>
        同意查您的{whatIsAsked(request.reads)}，只用于这一件：{request.itemName}。作决定以前可以收回。
      </div>
      <Field id="family-name" label="请写上您的姓名，作为签名" hint="和证件上的一样">
        <TextInput id="family-name" value={name} onChange={setName} maxLength={50} autoComplete="name" />
      </Field>
      <WorkError error={work.error} />
      <Button id="family-sign" busy={work.busy} disabled={name.trim() === ''} onPress={() => void agree()}>
        签名并同意
      </Button>
    </Sheet>
  );
}

/** Both ways weigh the same: a consent that is pressed for is none. */
function Asking({ request, work }: PartProps) {
  const [agreeing, setAgreeing] = useState(false);
  return (
    <>
      <div>请在{byWhen(request)}答复；到时没有答复，就按没有同意办。同意不同意都可以，不影响您自己办事。</div>
      {!agreeing && <WorkError error={work.error} />}
      <Button
        kind="secondary"
        id="family-agree"
        disabled={work.busy}
        onPress={() => {
          work.clear();
          setAgreeing(true);
        }}
      >
        同意
      </Button>
      <Button
        kind="secondary"
        id="family-decline"
        busy={work.busy && !agreeing}
        onPress={() => void work.run(() => answerRequest(request, { answer: 'decline' }))}
      >
        不同意
      </Button>
      <AgreeSheet {...{ request, work }} shown={agreeing} onClose={() => setAgreeing(false)} />
    </>
  );
}

function TakeBack({ request, work }: PartProps) {
  return (
    <>
      <WorkError error={work.error} />
      <div className="secondary">作决定以前可以收回；收回以后，查到的不再用。</div>
      <Button
        kind="quiet"
        id="family-take-back"
        busy={work.busy}
        onPress={() => void work.run(() => answerRequest(request, { answer: 'take-back' }))}
      >
        收回同意
      </Button>
    </>
  );
}

/** 夫妻一起提: the reader's own share, filled in like any application of theirs. */
function Share({ request, work }: PartProps) {
  const begun = request.share?.caseId ?? null;
  const go = async () => {
    let caseId = begun ?? '';
    if (await work.run(async () => void (caseId = begun ?? (await openShare(request)))))
      open(begun === null ? '/packages/apply/answers/index' : '/packages/case/case/index', { case: caseId });
  };
  if (request.status !== 'agreed')
    return <div>对方请您一起提：同意以后，您可以另提自己的一份，到您自己的卡。提不提由您定。</div>;
  return (
    <>
      <div>您可以另提自己的一份，到您自己的卡；两份合计不超过能提的数。</div>
      <WorkError error={work.error} />
      <Button kind="secondary" id="family-share" busy={work.busy} onPress={() => void go()}>
        {begun === null ? '我也提一份' : '看我的那一份'}
      </Button>
    </>
  );
}

/** One thing that somebody of the family asks for: what for, what is read, until when. */
export function RequestCard({ request }: { request: FamilyRequest }) {
  const work = useWork();
  const { status, answeredAt, answeredBy } = request;
  const kin = familyRelationWords[seenFromHere[request.relation]];
  return (
    <Card>
      <div className="row row-wrap row-between">
        <h2 className="reset title">
          {kin} {request.askedByMasked}
        </h2>
        <StatusWord tone={request.mayAnswer ? 'action' : status === 'agreed' ? 'good' : 'neutral'}>
          {request.mayAnswer ? '等您答复' : familyConsentStatusWords[status]}
        </StatusWord>
      </div>
      <Pair name="为了办">{request.itemName}</Pair>
      {request.receiptNumber !== null && <Pair name="编号">{request.receiptNumber}</Pair>}
      <Pair name="要查您的">{whatIsAsked(request.reads)}</Pair>
      <Pair name="用到什么时候">只用于这一件，作了决定就不再查</Pair>
      <Pair name="对方看得到什么">只看到能不能办、最多提多少，看不到您的余额和明细</Pair>
      {answeredAt !== null && (
        <div className="secondary numeric">
          {timeInWords(answeredAt)} {familyConsentStatusWords[status]}
          {answeredBy !== null && `（${familyAnswerWayWords[answeredBy]}）`}
        </div>
      )}
      {request.mayAnswer && <Asking {...{ request, work }} />}
      {request.share !== null && <Share {...{ request, work }} />}
      {request.mayTakeBack && <TakeBack {...{ request, work }} />}
    </Card>
  );
}

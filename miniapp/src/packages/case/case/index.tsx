import type { MemberCase } from '@gjj/shared-types';
import { AskOrComplain } from '@/features/cases/AskOrComplain';
import { CaseHead } from '@/features/cases/CaseHead';
import { CaseDocuments, CaseMessages, FrozenAnswers, Reveals } from '@/features/cases/CaseRecords';
import { DecisionCard } from '@/features/cases/DecisionCard';
import { Letters } from '@/features/cases/Letters';
import { findNextStep } from '@/features/cases/next-step';
import { Payments } from '@/features/cases/Payments';
import { Rating } from '@/features/cases/Rating';
import { RecheckCard } from '@/features/cases/RecheckCard';
import { ResultRow } from '@/features/cases/ResultRow';
import { ByTime, Delays, SpecialChecks } from '@/features/cases/TimeCards';
import { Timeline } from '@/features/cases/Timeline';
import { useCase } from '@/features/cases/use-cases';
import { Withdraw } from '@/features/cases/Withdraw';
import { HearingCard } from '@/features/revocation/HearingCard';
import { RevokedCard } from '@/features/revocation/RevokedCard';
import { HoldCard } from '@/features/safety/HoldCard';
import { StopCard } from '@/features/revocation/StopCard';
import { PackageCard } from '@/features/cases/PackageCard';
import { UndertakingsCard } from '@/features/undertakings/UndertakingsCard';
import { FromOrder } from '@/features/standing/FromOrder';
import { FamilyCard } from '@/features/family/FamilyCard';
import { ActingBanner } from '@/features/mandates/ActingBanner';
import { ThreadRow } from '@/features/thread/ThreadRow';
import { MemberOnly } from '@/features/session/MemberOnly';
import { SubscribeButton } from '@/features/subscription/SubscribeButton';
import { usePageParam } from '@/platform/lifecycle';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Loaded } from '@/ui/Loaded';
import { PageFrame } from '@/ui/PageFrame';

const moving = new Set([
  'received',
  'accepted',
  'review',
  'paused',
  'approved',
  'paying',
  'pay-unknown',
  'pay-stopped',
  'recheck',
]);

const isRevoked = ({ revocation }: MemberCase) =>
  revocation?.end?.kind === 'revoked' && revocation.undoneAt === null;

/** Told for ever, also once a person has looked again. */
const wasByMachine = ({ decision, rechecks }: MemberCase) =>
  decision?.by === 'machine' || rechecks.some(({ earlier }) => earlier?.by === 'machine');

/** 委托: of another's case no more than was done for them. */
function ActedBody({ found }: { found: MemberCase }) {
  return (
    <div className="stack-wide">
      <ActingBanner found={found} />
      <CaseHead found={found} />
      <Timeline entries={found.timeline} />
      <FrozenAnswers found={found} />
      <CaseDocuments found={found} />
    </div>
  );
}

function CaseBody({ found }: { found: MemberCase }) {
  return (
    <div className="stack-wide">
      <CaseHead found={found} />
      <FromOrder origin={found.origin} />
      <HoldCard hold={found.paymentHold} />
      <StopCard stop={found.stop} />
      <HearingCard found={found} />
      <RevokedCard found={found} />
      <FamilyCard found={found} />
      <UndertakingsCard found={found} />
      <ByTime found={found} />
      <SpecialChecks found={found} />
      <Delays found={found} />
      {moving.has(found.state) && (
        <Card>
          <SubscribeButton />
        </Card>
      )}
      {found.decision !== null && (
        <DecisionCard
          decision={found.decision}
          caseId={found.caseId}
          byMachine={wasByMachine(found)}
          revoked={isRevoked(found)}
        />
      )}
      <RecheckCard found={found} />
      <ResultRow found={found} />
      <Payments payments={found.payments} />
      {found.submittedAt !== null && <Letters found={found} />}
      <Rating found={found} />
      <Timeline entries={found.timeline} />
      <FrozenAnswers found={found} />
      <CaseDocuments found={found} />
      <PackageCard found={found} />
      <CaseMessages found={found} />
      {found.submittedAt !== null && <Reveals found={found} />}
      <ThreadRow found={found} />
      <AskOrComplain receiptNumber={found.receiptNumber} />
      <Withdraw found={found} />
    </div>
  );
}

export default function CasePage() {
  const query = useCase(usePageParam('case'));
  const next = query.data === undefined ? null : findNextStep(query.data);
  return (
    <PageFrame
      title={query.data?.itemName ?? '业务进度'}
      {...(next === null
        ? {}
        : {
            action: (
              <Button id="next-step" onPress={next.go}>
                {next.words}
              </Button>
            ),
          })}
    >
      <MemberOnly what="看这件业务">
        <Loaded query={query} cards={3}>
          {(found) =>
            found.actingFor === undefined ? <CaseBody found={found} /> : <ActedBody found={found} />
          }
        </Loaded>
      </MemberOnly>
    </PageFrame>
  );
}

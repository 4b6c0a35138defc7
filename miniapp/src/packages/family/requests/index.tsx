import { RequestCard } from '@/features/family/RequestCard';
import { useFamilyRequests } from '@/features/family/use-family';
import { MemberOnly } from '@/features/session/MemberOnly';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { Notice } from '@/ui/Notice';
import { PageFrame } from '@/ui/PageFrame';

function Requests() {
  const query = useFamilyRequests();
  return (
    <Loaded query={query}>
      {({ requests }) =>
        requests.length === 0 ? (
          <EmptyState icon="person" words="没有要您同意的事。" />
        ) : (
          <div className="stack">
            {requests.map((request) => (
              <RequestCard key={request.consentId} request={request} />
            ))}
          </div>
        )
      }
    </Loaded>
  );
}

/** 家人同意: what is asked of the reader, and everything that they agreed to before. */
export default function FamilyRequestsPage() {
  return (
    <PageFrame title="家人同意">
      <Notice tone="neutral">
        <div>家人办事要查您的信息，先在这里问您。您同意过的、收回的也都记在这里。</div>
      </Notice>
      <MemberOnly what="看到家人请您同意的事">
        <Requests />
      </MemberOnly>
    </PageFrame>
  );
}

import { useState } from 'react';
import { ListFrame } from '../look/ListFrame';
import { FoundPerson } from './FoundPerson';
import { LookUpForm, type Found } from './LookUpForm';
import { RequestList } from './RequestList';
import { useSafetyRequests } from './use-safety';
import '../intake/intake.css';

/** 账户安全: a member's lock, looked up for whoever stands here or rings; and what supervisors decide. */
export function SafetyPage() {
  const query = useSafetyRequests();
  const [found, setFound] = useState<Found | null>(null);
  const waiting = query.data?.requests.filter(({ status }) => status === 'waiting').length ?? 0;
  return (
    <ListFrame
      title="账户安全"
      about={() => (waiting === 0 ? '没有在等的申请' : `${waiting} 份申请在等主管决定`)}
      query={query}
    >
      {({ requests }) => (
        <>
          {found === null ? (
            <LookUpForm onFound={setFound} />
          ) : (
            <FoundPerson found={found} onFound={setFound} onNext={() => setFound(null)} />
          )}
          <RequestList requests={requests} />
        </>
      )}
    </ListFrame>
  );
}

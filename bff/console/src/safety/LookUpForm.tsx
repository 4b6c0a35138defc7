import { staffEndpoints, type MemberSafety } from '@gjj/shared-types';
import { Button } from 'antd';
import { call } from '../api/call';
import { PersonFields } from '../intake/PersonFields';
import { useVisitForm } from '../intake/use-visit-form';
import { FailureNote } from '../look/FailureNote';
import { nobody, readPerson, type Claim } from './person-draft';

export interface Found {
  claim: Claim;
  safety: MemberSafety;
}

/** Who stands at the window or rings, by document and name. */
export function LookUpForm({ onFound }: { onFound: (found: Found) => void }) {
  const { draft, told, change, submit, begin } = useVisitForm({
    start: nobody,
    read: readPerson,
    begin: async (claim: Claim): Promise<Found> => ({
      claim,
      safety: await call(staffEndpoints.lookUpSafety, { body: claim }),
    }),
    onVisit: onFound,
  });
  return (
    <form className="card panel intake-form" onSubmit={submit} aria-label="查一位职工">
      <h2>查一位职工</h2>
      <PersonFields person={draft} problems={told} autoFocus onPerson={change} />
      {begin.isError && <FailureNote error={begin.error} />}
      <div className="intake-line">
        <Button type="primary" htmlType="submit" loading={begin.isPending}>
          查
        </Button>
        <span className="quiet">查看会留痕。</span>
      </div>
    </form>
  );
}

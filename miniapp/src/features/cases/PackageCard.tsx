import { caseStateWords, type CaseState, type MemberCase } from '@gjj/shared-types';
import { fetchFileOf } from '@/api/fetch-file-of';
import { Card, Section } from '@/ui/Card';
import { TakeAlong } from './TakeAlong';

const failed = '没有下载成，您的资料都在，请过一会儿再点一次。';

/** Whoever is heard or looked at again may want it most. */
const isToBeTakenAlong = ({ state, receiptNumber, decision }: MemberCase) =>
  receiptNumber !== null && (decision !== null || caseStateWords[state as CaseState]?.open === false);

/** 全部材料: all of a case that was decided or has ended, to keep or to show to somebody who checks it. */
export function PackageCard({ found }: { found: MemberCase }) {
  if (!isToBeTakenAlong(found)) return null;
  return (
    <Section title="全部材料" id="package">
      <Card>
        <div>申请、材料、决定、文书、经过，还有当时的规则，都在一个压缩包（ZIP）里。</div>
        <div className="secondary">
          可以自己留着，也可以交给律师核对：用电脑解开，打开 index.html
          就能看；决定是怎样算出来的，可以照着重算一遍。
        </div>
        <div className="secondary">里面有您的个人信息，不要发给不认识的人。</div>
        <TakeAlong
          id="package"
          words="下载全部材料（可交给律师核对）"
          name={`${found.itemName}${found.receiptNumber}.zip`}
          fetch={() => fetchFileOf('readOwnPackage', { caseId: found.caseId }, failed)}
        />
      </Card>
    </Section>
  );
}

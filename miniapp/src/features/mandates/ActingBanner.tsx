import { yuan, type MemberCase } from '@gjj/shared-types';
import { Notice } from '@/ui/Notice';

/** 委托: on every page of a case that is not one's own, whose it is. */
export function ActingBanner({ found }: { found: Pick<MemberCase, 'actingFor'> | undefined }) {
  if (found?.actingFor === undefined) return null;
  const { name, limitFen } = found.actingFor;
  return (
    <Notice tone="action" id="acting-for">
      <div className="strong">{`您正在替 ${name} 办理`}</div>
      <div>{`每次最多 ${yuan(limitFen)}，钱只会付到他自己的卡。您每办一步，我们都马上告诉他。`}</div>
    </Notice>
  );
}

import type { MemberCase } from '@gjj/shared-types';
import { open } from '@/platform/navigate';
import { Rows } from '@/ui/Card';
import { LinkRow } from '@/ui/LinkRow';

/** A case that nobody applied for by hand says where it comes from. */
export function FromOrder({ origin }: Pick<MemberCase, 'origin'>) {
  if (origin === undefined) return null;
  return (
    <Rows>
      <LinkRow
        id="case-origin"
        icon="refresh"
        title="约定提取自动发起"
        detail="看您签的约定"
        onPress={() => open('/packages/standing/order/index', { order: origin.orderId })}
      />
    </Rows>
  );
}

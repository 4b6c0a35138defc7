import { open } from '@/platform/navigate';
import { callPhone } from '@/platform/tell';
import { Rows, Section } from '@/ui/Card';
import { LinkRow } from '@/ui/LinkRow';
import { useHotline } from './CallCentre';

export function AskOrComplain({ receiptNumber }: { receiptNumber: string | null }) {
  const hotline = useHotline();
  return (
    <Section title="有疑问或不满意">
      <Rows>
        <LinkRow
          id="case-call"
          icon="phone"
          title={`打 ${hotline} 问或投诉`}
          {...(receiptNumber === null ? {} : { detail: `报收件号 ${receiptNumber}，马上能查到` })}
          onPress={() => callPhone(hotline)}
        />
        <LinkRow
          id="case-windows"
          icon="pin"
          title="到窗口问"
          onPress={() => open('/packages/guide/windows/index', {})}
        />
      </Rows>
    </Section>
  );
}

import type { MemberCase } from '@gjj/shared-types';
import { useItem } from '@/features/catalogue/use-catalogue';
import { Card } from '@/ui/Card';
import { CheckRow } from '@/ui/CheckRow';

export interface Consented {
  dataUse: boolean;
  bankCard: boolean;
  truthful: boolean;
  undertakings: boolean;
}

export const nothingConsented: Consented = {
  dataUse: false,
  bankCard: false,
  truthful: false,
  undertakings: false,
};

interface ConsentsProps {
  found: MemberCase;
  value: Consented;
  onChange: (value: Consented) => void;
}

/** What is agreed to; whoever acts for the member (委托) says for whom. */
function useConsentTexts({ itemCode, actingFor }: MemberCase): { data: string; card: string } {
  const item = useItem(itemCode);
  const data = item.data?.consentText ?? '我同意公积金中心为办理这项业务，向有关部门核对所需的信息。';
  if (actingFor === undefined) return { data, card: '我同意用上面的银行卡收款，并由银行核对卡主是我本人。' };
  return {
    data: `替 ${actingFor.name} 确认：${data}`,
    card: `钱付到 ${actingFor.name} 签委托时选的、他本人的银行卡。`,
  };
}

/** Each its own box: consent to the use of bank data is separate (个人信息保护法 art. 29). */
export function Consents({ found, value, onChange }: ConsentsProps) {
  const texts = useConsentTexts(found);
  return (
    <Card>
      <CheckRow
        id="consent-data"
        checked={value.dataUse}
        onChange={(dataUse) => onChange({ ...value, dataUse })}
      >
        {texts.data}
      </CheckRow>
      <CheckRow
        id="consent-card"
        checked={value.bankCard}
        onChange={(bankCard) => onChange({ ...value, bankCard })}
      >
        {texts.card}
      </CheckRow>
      <CheckRow
        id="consent-truthful"
        checked={value.truthful}
        onChange={(truthful) => onChange({ ...value, truthful })}
      >
        我填的和上传的都是真的。如有虚假，愿意退回钱款，并承担法律责任。
      </CheckRow>
    </Card>
  );
}

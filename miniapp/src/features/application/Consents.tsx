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

/** Each its own box: consent to the use of bank data is separate (个人信息保护法 art. 29). */
export function Consents({ found, value, onChange }: ConsentsProps) {
  const item = useItem(found.itemCode);
  return (
    <Card>
      <CheckRow
        id="consent-data"
        checked={value.dataUse}
        onChange={(dataUse) => onChange({ ...value, dataUse })}
      >
        {item.data?.consentText ?? '我同意公积金中心为办理这项业务，向有关部门核对所需的信息。'}
      </CheckRow>
      <CheckRow
        id="consent-card"
        checked={value.bankCard}
        onChange={(bankCard) => onChange({ ...value, bankCard })}
      >
        我同意用上面的银行卡收款，并由银行核对卡主是我本人。
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

import type { StandingOffer } from '@gjj/shared-types';
import { Card, Section } from '@/ui/Card';
import { CheckRow } from '@/ui/CheckRow';
import { SignedName } from '@/ui/SignedName';

export interface Signing {
  dataUse: boolean;
  bankCard: boolean;
  truthful: boolean;
  name: string;
}

export const notSigned: Signing = { dataUse: false, bankCard: false, truthful: false, name: '' };

/** What is still missing before it is signed, by the id of its control. */
export function signingProblems(
  { dataUse, bankCard, truthful, name }: Signing,
  toLoan: boolean,
): Record<string, string> {
  return {
    ...(!dataUse && { 'consent-data': '请先同意核对信息' }),
    ...(!bankCard && { 'consent-card': toLoan ? '请先同意直接冲还贷款' : '请先同意用银行卡收款' }),
    ...(!truthful && { 'consent-truthful': '请确认知道约定怎样办' }),
    ...(name.trim() === '' && { 'signed-name': '请写上您的姓名作为签名' }),
  };
}

interface SignFieldsProps {
  offer: StandingOffer;
  /** 冲还贷: no card has to do with it. */
  toLoan: boolean;
  value: Signing;
  onChange: (value: Signing) => void;
  problems: Readonly<Record<string, string>>;
}

/** Each consent its own box, for all runs at once; then the name. */
export function SignFields({ offer, toLoan, value, onChange, problems }: SignFieldsProps) {
  return (
    <>
      <Section title="请您同意">
        <Card>
          <CheckRow
            id="consent-data"
            checked={value.dataUse}
            onChange={(dataUse) => onChange({ ...value, dataUse })}
          >
            约定期间每次自动申请时：{offer.consentText}
          </CheckRow>
          <CheckRow
            id="consent-card"
            checked={value.bankCard}
            onChange={(bankCard) => onChange({ ...value, bankCard })}
          >
            {toLoan
              ? '我同意每次的钱都不付到卡，由中心直接冲还我上面这笔公积金贷款。'
              : '我同意每次都用上面的银行卡收款，并由银行核对卡主是我本人。'}
          </CheckRow>
          <CheckRow
            id="consent-truthful"
            checked={value.truthful}
            onChange={(truthful) => onChange({ ...value, truthful })}
          >
            我知道到日子会自动替我申请；情况变了（买了房、退了租、还清了贷款），我会马上暂停或者结束约定。如有虚假，愿意退回钱款，并承担法律责任。
          </CheckRow>
        </Card>
      </Section>
      <Section title="签名">
        <Card>
          <SignedName
            value={value.name}
            onChange={(name) => onChange({ ...value, name })}
            error={problems['signed-name']}
          />
        </Card>
      </Section>
    </>
  );
}

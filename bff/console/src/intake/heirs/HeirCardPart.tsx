import { isCardNumber, readCardNumber, yuan, type HeirView, type Inheritance } from '@gjj/shared-types';
import { Button } from 'antd';
import { useState } from 'react';
import { FailureNote } from '../../look/FailureNote';
import { TextField } from '../../look/TextField';
import type { Heirs } from './use-heirs';

function OtherCard({ heir, heirs }: { heir: HeirView; heirs: Heirs }) {
  const [typed, setTyped] = useState('');
  const { changeCard } = heirs;
  const cardNumber = readCardNumber(typed);
  const { heirId, nameMasked, payment } = heir;
  const again = () => changeCard.mutate({ heirId, cardNumber });
  return (
    <li className="heir">
      <p>
        {nameMasked}的 {heir.amountFen === null ? '份额' : yuan(heir.amountFen)} 付到{heir.cardBankName} 尾号{' '}
        {heir.cardLast4} 没有成功{payment?.failureWords == null ? '' : `：${payment.failureWords}`}。
      </p>
      <div className="intake-line">
        <TextField
          label={`${nameMasked}的另一张卡`}
          hint="继承人本人的借记卡；银行马上核对。"
          inputMode="numeric"
          maxLength={40}
          value={typed}
          onText={setTyped}
        />
        <Button
          type="primary"
          disabled={!isCardNumber(cardNumber)}
          loading={changeCard.isPending}
          onClick={again}
        >
          用这张卡再付一次
        </Button>
      </div>
    </li>
  );
}

/** 付款没成功: another card for each heir who is not paid; only their part goes out again. */
export function HeirCardPart({ inheritance, heirs }: { inheritance: Inheritance; heirs: Heirs }) {
  const unpaid = inheritance.heirs.filter(({ payment }) => payment !== null && payment.outcome !== 'paid');
  const { changeCard } = heirs;
  return (
    <section className="card panel intake-form" aria-label="换继承人的收款卡">
      <h2>换继承人的收款卡</h2>
      <p>只付给没有付成的继承人；已经到账的，不会再付一次。</p>
      <ul className="intake-results">
        {unpaid.map((heir) => (
          <OtherCard key={heir.heirId} heir={heir} heirs={heirs} />
        ))}
      </ul>
      {changeCard.isError && <FailureNote error={changeCard.error} />}
    </section>
  );
}

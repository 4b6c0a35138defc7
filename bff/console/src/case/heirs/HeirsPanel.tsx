import {
  agentInWords,
  heirRelationWords,
  identityDocumentWords,
  shareInWords,
  yuan,
  type HeirView,
  type StaffCase,
} from '@gjj/shared-types';
import { Tag } from '../../look/Tag';
import { outcomes } from '../progress/payment-words';
import { Personal } from '../reveal/Personal';

function Heir({ heir, shown }: { heir: HeirView; shown: StaffCase }) {
  const { heirId, nameMasked, documentKind, payment, agent } = heir;
  const personal = { shown, heirId };
  return (
    <li>
      <span className="check-head">
        <strong>
          {nameMasked}（{heirRelationWords[heir.relation]}）
        </strong>
        <span className="numbers">
          {shareInWords(heir.share)}
          {heir.amountFen !== null && ` ${yuan(heir.amountFen)}`}
        </span>
        {payment !== null && (
          <Tag tone={outcomes[payment.outcome].tone}>{outcomes[payment.outcome].words}</Tag>
        )}
      </span>
      <dl className="case-people">
        <Personal {...personal} field="name" label="姓名" of={nameMasked} masked={nameMasked} />
        <Personal
          {...personal}
          field="idNumber"
          label={identityDocumentWords[documentKind]}
          of={nameMasked}
          masked={heir.idNumberMasked}
        />
        <Personal {...personal} field="phone" label="手机" of={nameMasked} masked={heir.phoneMasked} />
        <Personal
          {...personal}
          field="cardNumber"
          label="收款卡"
          of={nameMasked}
          masked={`${heir.cardBankName} 尾号 ${heir.cardLast4}`}
        />
      </dl>
      {agent !== null && <p className="quiet">代办：{agentInWords(agent)}</p>}
    </li>
  );
}

/** 继承人: to whom the money goes, each with their part, their card, and what became of it. */
export function HeirsPanel({ shown }: { shown: StaffCase }) {
  const { inheritance } = shown;
  if (inheritance === null) return null;
  return (
    <section className="card panel" aria-label="继承人">
      <h2>继承人 {inheritance.heirs.length} 位</h2>
      <p className="quiet">来办的人：{inheritance.applicantMasked}</p>
      <ul className="plain-list">
        {inheritance.heirs.map((heir) => (
          <Heir key={heir.heirId} heir={heir} shown={shown} />
        ))}
      </ul>
    </section>
  );
}

import { agentInWords } from './agent-words';
import { dayInWords, seenAsWords, timeInWords, yuan, type IntakeCase } from '@gjj/shared-types';

/** 收件凭证, on paper only: what was applied for, what was seen, what is agreed to, and room for both to sign. */
export function ReceiptSheet({ shown }: { shown: IntakeCase }) {
  const { intake, materials, documents } = shown;
  const brought = materials.filter(({ code }) => documents.some((file) => file.materialCode === code));
  return (
    <article className="receipt-sheet" aria-hidden>
      <h1>住房公积金业务收件凭证</h1>
      <p>
        收件号：{shown.receiptNumber ?? '交给受理时生成'}　收件：{intake.windowName} {intake.by}　
        {timeInWords(shown.submittedAt ?? intake.takenAt)}
      </p>
      <p>
        申请人：{shown.memberNameMasked}　证件：{shown.idNumberMasked}　业务：{shown.itemName}　金额：
        {shown.amountFen === null ? '' : yuan(shown.amountFen)}
        　收款卡：{shown.cardBankName} 尾号 {shown.cardLast4}
      </p>
      {intake.agent !== null && <p>代办：{agentInWords(intake.agent)}</p>}
      <table>
        <thead>
          <tr>
            <th>材料</th>
            <th>份数</th>
            <th>看的是</th>
          </tr>
        </thead>
        <tbody>
          {brought.map(({ code, name }) => (
            <tr key={code}>
              <td>{name}</td>
              <td>{documents.filter((file) => file.materialCode === code).length}</td>
              <td>{intake.seen[code] === undefined ? '' : seenAsWords[intake.seen[code]]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>本人同意：查询办理本业务要用的信息；向银行核对并使用上列收款卡；以上内容和材料真实。</p>
      {shown.clock?.dueOn != null && <p>{dayInWords(shown.clock.dueOn)}前答复是否受理。查询请拨打 12329。</p>}
      <p className="receipt-signs">
        <span>{intake.agent?.nameMasked == null ? '申请人' : '代办人'}签字：</span>
        <span>收件人签字：</span>
        <span>日期：</span>
      </p>
    </article>
  );
}

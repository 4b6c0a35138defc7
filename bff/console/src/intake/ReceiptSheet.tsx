import { dayInWords, seenAsWords, timeInWords, yuan, type IntakeCase } from '@gjj/shared-types';
import { agentInWords } from './agent-words';

function Brought({ shown }: { shown: IntakeCase }) {
  const { materials, documents, intake } = shown;
  const countOf = (code: string) => documents.filter((file) => file.materialCode === code).length;
  const brought = materials.filter(({ code }) => countOf(code) > 0);
  if (brought.length === 0) return <p>没有收纸质材料：办这项业务要用的信息由部门共享。</p>;
  return (
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
            <td>{countOf(code)}</td>
            <td>{intake.seen[code] === undefined ? '' : seenAsWords[intake.seen[code]]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the paper says at its head, line by line. */
function linesOf(shown: IntakeCase): [string, string | null][] {
  const { intake, receiptNumber, amountFen, cardBankName, cardLast4, submittedAt } = shown;
  return [
    ['收件号', receiptNumber ?? '交给受理后生成，可以补打'],
    ['收件', `${intake.windowName} ${intake.by}，${timeInWords(submittedAt ?? intake.takenAt)}`],
    ['申请人', `${shown.memberNameMasked} ${shown.idNumberMasked}`],
    ['代办', intake.agent && agentInWords(intake.agent)],
    ['业务', shown.itemName],
    ['金额', amountFen === null ? null : yuan(amountFen)],
    ['收款卡', cardLast4 === null ? null : `${cardBankName ?? ''} 尾号 ${cardLast4}`],
  ];
}

/** 收件凭证, on paper only: what was applied for, what was seen, what is agreed to, and room for both to sign. */
export function ReceiptSheet({ shown }: { shown: IntakeCase }) {
  const answerBy = shown.state === 'received' ? shown.clock?.dueOn : null;
  return (
    <article className="receipt-sheet" aria-hidden>
      <h1>住房公积金业务收件凭证</h1>
      <dl>
        {linesOf(shown).map(
          ([label, words]) =>
            words !== null && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{words}</dd>
              </div>
            ),
        )}
      </dl>
      <Brought shown={shown} />
      <p>本人同意：查询办理本业务要用的信息；向银行核对并使用上列收款卡。以上内容和材料真实。</p>
      {answerBy != null && <p>{dayInWords(answerBy)}前答复是否受理。</p>}
      <p>查询进度请拨打 12329，或在小程序里看。</p>
      <p className="receipt-signs">
        <span>{shown.intake.agent?.nameMasked == null ? '申请人' : '代办人'}签字：</span>
        <span>收件人签字：</span>
        <span>日期：</span>
      </p>
    </article>
  );
}

import {
  documentProblem,
  documentsLike,
  isPhone,
  isReceiptNumber,
  readDocumentNumber,
  readPhone,
  readReceiptNumber,
} from '@gjj/shared-types';

/** What is wrong with a query before it is sent, or null: a mistyped number is said at once and leaves no trace. */
export function lookupProblem(typed: string): string | null {
  const text = typed.trim();
  if (text.length < 2) return '请至少输入两个字或数字。';
  if (text.length > 60) return '太长了，最多 60 个字。';
  const receipt = readReceiptNumber(text);
  if (/^[A-Z]{2}\d{14,18}$/.test(receipt) && !isReceiptNumber(receipt))
    return '收件号不对：应是两个字母加 16 位数字，且校验位要对得上，请逐位核对。';
  if (isPhone(readPhone(text)) || documentsLike(text).length > 0) return null;
  const number = readDocumentNumber(text);
  const problem = /^\d{17}[\dX]$/.test(number) ? documentProblem({ kind: 'resident-id', number }) : null;
  return problem && `${problem}。`;
}

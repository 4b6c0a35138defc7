import { nameProblem, regularName } from '@gjj/shared-types';
import type { Consented } from './Consents';

/** What is still missing before the application can be signed, by the id of its control. */
export function findReviewProblems(
  draftProblems: Record<string, string>,
  cardId: string | null,
  consented: Consented,
  signedName: string,
  undertakes: boolean,
): Record<string, string> {
  const first = Object.values(draftProblems)[0];
  return {
    ...(first === undefined ? {} : { 'review-amount': `“填写”里还有没填好的：${first}` }),
    ...(cardId === null ? { card: '请选一张收款的银行卡' } : {}),
    ...(consented.dataUse ? {} : { 'consent-data': '请先同意核对信息' }),
    ...(consented.bankCard ? {} : { 'consent-card': '请先同意用银行卡收款' }),
    ...(consented.truthful ? {} : { 'consent-truthful': '请确认内容都是真的' }),
    ...(undertakes && !consented.undertakings
      ? { 'consent-undertakings': '请看清楚您约定的事，并勾选' }
      : {}),
    ...(nameProblem(regularName(signedName)) === null ? {} : { 'signed-name': '请写上您的姓名作为签名' }),
  };
}

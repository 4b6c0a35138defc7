import {
  addDays,
  addMonths,
  dayWithYear,
  isPhone,
  nameProblem,
  readPhone,
  regularName,
  type MandateOffer,
} from '@gjj/shared-types';
import { readYuan } from '@/features/application/money-text';

export interface MandateForm {
  name: string;
  by: 'phone' | 'document';
  phone: string;
  idNumber: string;
  itemCodes: string[];
  endOn: string;
  limit: string;
  cardId: string | null;
}

export const emptyMandateForm: MandateForm = {
  name: '',
  by: 'phone',
  phone: '',
  idNumber: '',
  itemCodes: [],
  endOn: '',
  limit: '',
  cardId: null,
};

export const mandateFormKey = 'draft:mandate' as const;

/** A month, three, half a year, and the longest that the centre allows. */
export function endOptions({ latestEndOn }: Pick<MandateOffer, 'latestEndOn'>, today: string) {
  const choices = [
    { value: addMonths(today, 1), label: '一个月' },
    { value: addMonths(today, 3), label: '三个月' },
    { value: addMonths(today, 6), label: '半年' },
    { value: latestEndOn, label: '最长' },
  ];
  const within = choices.filter(({ value }, place) => value < latestEndOn || place === choices.length - 1);
  return within.map(({ value, label }) => ({ value, label, detail: `到${dayWithYear(value)}为止` }));
}

interface Signing {
  inMyName: boolean;
  shown: boolean;
  signedName: string;
}

function agentProblems({ name, by, phone, idNumber }: MandateForm): Record<string, string> {
  return {
    ...(nameProblem(regularName(name)) !== null && { 'agent-name': '请填写他证件上的姓名' }),
    ...(by === 'phone' && !isPhone(readPhone(phone)) && { 'agent-phone': '请填写他的 11 位手机号' }),
    ...(by === 'document' && idNumber.trim().length < 15 && { 'agent-id': '请填写他的身份证号码' }),
  };
}

/** What is still missing before it can be signed, by the id of its control. */
export function findMandateProblems(
  form: MandateForm,
  signing: Signing,
  today: string,
): Record<string, string> {
  const limitFen = readYuan(form.limit);
  return {
    ...agentProblems(form),
    ...(form.itemCodes.length === 0 && { 'mandate-items': '请至少选一项要委托的业务' }),
    ...((form.endOn === '' || form.endOn < addDays(today, 0)) && { 'mandate-end': '请选委托到哪天为止' }),
    ...((limitFen === null || limitFen <= 0) && { 'mandate-limit': '请填写每次最多让他申请多少钱' }),
    ...(form.cardId === null && { card: '请选一张您自己的卡，钱只付到这张卡' }),
    ...(!signing.inMyName && { 'consent-in-my-name': '请确认由他替您办' }),
    ...(!signing.shown && { 'consent-shown': '请同意他看到要用的内容' }),
    ...(nameProblem(regularName(signing.signedName)) !== null && { 'signed-name': '请写上您的姓名作为签名' }),
  };
}

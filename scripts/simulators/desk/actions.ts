import { z } from 'zod';
import { FAULT_MODES } from '../faults/fault';
import { parse } from '../http/parse';
import { Refusal } from '../http/refusal';
import type { Call, Reply, Route } from '../http/route';
import { documentOf, type Person } from '../people/person';
import { SYSTEM_NAMES } from '../system-name';
import type { Systems } from '../systems';
import { answerKinds } from '../transfer/letters';
import { handSteps, temperaments } from '../bodies/temperament';
import { flip } from './switchboard';

const personForm = z.object({ person: z.string() });
const subscriptionForm = z.object({
  person: z.string(),
  templateIds: z.string().transform((text) => text.split(',')),
  answer: z.enum(['accept', 'reject']),
});
const devtoolsForm = z.object({ person: z.string(), sits: z.enum(['yes', 'no']) });
const settleForm = z.object({ instructionId: z.string(), status: z.enum(['paid', 'failed', 'returned']) });
const repayForm = z.object({ reference: z.string().min(1), amountFen: z.coerce.number().int().positive() });
const transferForm = z.object({ transferId: z.string(), kind: z.enum(answerKinds) });
const bodyStepForm = z.object({ requestId: z.string(), step: z.enum(handSteps) });
const temperamentForm = z.object({ body: z.string(), temperament: z.enum(temperaments) });
const cardForm = z.object({ cardNumber: z.string(), empty: z.enum(['yes', 'no']) });
const askForm = z.object({ person: z.string(), ourCentreCode: z.string() });
const switchForm = z.object({
  system: z.enum(SYSTEM_NAMES),
  operation: z.string(),
  mode: z.enum(FAULT_MODES),
});

const REASONS = {
  paid: {},
  failed: { failureCode: 'account-abnormal', failureReason: '收款账户状态异常' },
  returned: { failureCode: 'returned-by-payee-bank', failureReason: '收款行退汇' },
} as const;

/** What the desk's buttons do; each gives the sentence that the page then shows. */
export function actionRoutes(systems: Systems, people: readonly Person[]): Route[] {
  const { wechat, bank, transfer, bodies } = systems;
  const all = Object.values(systems);
  const actions: Record<string, (form: unknown) => string> = {
    'login-code': (form) => `登录码（5 分钟内用一次）：${wechat.loginCode(parse(personForm, form).person)}`,
    devtools: (form) => {
      const { person, sits } = parse(devtoolsForm, form);
      wechat.setDevtools(sits === 'yes' ? person : null);
      return sits === 'yes' ? '开发者工具里的微信登录现在算这个人' : '开发者工具里的微信登录不再算任何人';
    },
    subscription: (form) => {
      const { person, templateIds, answer } = parse(subscriptionForm, form);
      wechat.answerSubscription(person, templateIds, answer);
      return answer === 'accept' ? `已允许 ${templateIds.length} 种通知，各一条` : '已拒绝这种通知';
    },
    settle: (form) => {
      const { instructionId, status } = parse(settleForm, form);
      bank.settle(instructionId, { status, ...REASONS[status] });
      return '已改银行流水，并通知了公积金中心';
    },
    repay: (form) => {
      const { reference, amountFen } = parse(repayForm, form);
      bank.repay(reference, amountFen);
      return '钱已退到公积金中心的账户，并通知了中心';
    },
    card: (form) => {
      const { cardNumber, empty } = parse(cardForm, form);
      bank.setEmpty(cardNumber, empty === 'yes');
      return empty === 'yes' ? '这张卡从现在起没有钱可扣' : '这张卡又有钱可扣了';
    },
    'other-centre': (form) => {
      const { transferId, kind } = parse(transferForm, form);
      transfer.answer(transferId, kind);
      return '对方中心已经办了这一步';
    },
    'body-step': (form) => {
      const { requestId, step } = parse(bodyStepForm, form);
      bodies.act(requestId, step);
      return '这个单位已经办了这一步，并通知了公积金中心';
    },
    temperament: (form) => {
      const { body, temperament } = parse(temperamentForm, form);
      bodies.setTemperament(body, temperament);
      return `${body}从现在起换了一副脾气`;
    },
    'ask-away': (form) => {
      const { person: key, ourCentreCode } = parse(askForm, form);
      const person = people.find((one) => one.key === key);
      if (person === undefined) throw new Refusal(404, 'nobody', 'no such person');
      transfer.ask({ person: { name: person.name, document: documentOf(person) }, ourCentreCode });
      return '别的城市已经来函，要转走这个人的账户';
    },
    switch: (form) => {
      const { system, operation, mode } = parse(switchForm, form);
      flip(systems[system], operation, mode);
      return '开关已改，从下一次调用起生效';
    },
    calm: () => {
      all.forEach((system) => system.setFaults([]));
      return '所有系统恢复正常';
    },
    reset: () => {
      all.forEach((system) => system.reset());
      return '所有系统都清空了，演示人员恢复原样';
    },
  };
  return Object.entries(actions).map(([name, act]) => ({
    method: 'POST',
    path: `/actions/${name}`,
    operation: 'desk',
    handle: (call) => told(call, act),
  }));
}

/** With script, the sentence; without, back to the page with the sentence on it. */
function told(call: Call, act: (form: unknown) => string): Reply {
  const notice = sentence(act, call.json);
  if (call.headers.accept === 'application/json') return { body: { notice } };
  const person = z.object({ person: z.string() }).safeParse(call.json).data?.person ?? '';
  const query = new URLSearchParams({ person, notice });
  return { status: 303, type: 'text/plain', body: '', headers: { location: `/?${query.toString()}` } };
}

function sentence(act: (form: unknown) => string, form: unknown): string {
  try {
    return act(form);
  } catch (error) {
    if (error instanceof Refusal) return `没有办成：${error.message}`;
    throw error;
  }
}

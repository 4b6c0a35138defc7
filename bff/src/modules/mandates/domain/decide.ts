import {
  addDays,
  momentAt,
  type AgentActKind,
  type Day,
  type MandateAction,
  type MandateSide,
  type OtherNoticeName,
} from '@gjj/shared-types';
import { isAsked, isInForce, type EndedBy, type MandateAct, type MandateRecord } from './mandate';

interface Owed {
  kind: 'task' | 'notice';
  name: string;
  facts: Record<string, string | boolean>;
}

/** What was decided of a mandate: fields to set, and what is owed for it. */
export interface MandateChange {
  set: Partial<MandateRecord> & { nextAt?: Date | null };
  owes: Owed[];
}

/** Told so far back; older acts stand in the cases themselves. */
const mostActs = 500;

const told = (name: OtherNoticeName, facts: Record<string, string | boolean> = {}): Owed => ({
  kind: 'notice',
  name,
  facts: { itemName: '委托', stateTerm: termOf[name] ?? '', ...facts },
});

const termOf: Partial<Record<OtherNoticeName, string>> = {
  'mandate-signed': '等对方答应',
  'mandate-asked': '等您答应',
  'mandate-accepted': '委托中',
  'mandate-declined': '没有答应',
  'mandate-act': '有人代办',
  'mandate-ended': '已结束',
  'mandate-over': '已结束',
};

/** The first moment of the day after, at the centre. */
const afterDay = (on: Day): Date => momentAt(addDays(on, 1), '00:00');

/** Once a day, until the agent is found or the time for the answer is over. */
const lookAgainAfterMs = 24 * 60 * 60 * 1000;

export const lookAgainAt = ({ answerBy }: Pick<MandateRecord, 'answerBy'>, now: Date): Date =>
  new Date(Math.min(now.getTime() + lookAgainAfterMs, afterDay(answerBy).getTime()));

/** What is owed once it is signed: the principal hears of it, and the agent is looked for, out of everybody's sight. */
export function signedOwes(): Owed[] {
  return [told('mandate-signed'), { kind: 'task', name: 'find-agent', facts: {} }];
}

export function decideFound(mandate: MandateRecord, agentId: string): MandateChange {
  return { set: { agentId, nextAt: afterDay(mandate.answerBy) }, owes: [told('mandate-asked')] };
}

export function decideAnswer(mandate: MandateRecord, answer: 'accept' | 'decline', now: Date): MandateChange {
  if (answer === 'accept')
    return {
      set: { state: 'active', answeredAt: now, nextAt: afterDay(mandate.endOn) },
      owes: [told('mandate-accepted')],
    };
  return { set: { state: 'declined', answeredAt: now, nextAt: null }, owes: [told('mandate-declined')] };
}

const whyEnded: Record<EndedBy, { principal: string; agent: string }> = {
  principal: {
    principal: '您结束了委托，对方马上不能再替您办。',
    agent: '委托人结束了委托，您不用再替他办。',
  },
  agent: { principal: '您委托的人不再替您办了，委托已结束。', agent: '您不再替委托人办了，委托已结束。' },
  time: { principal: '委托到期了，对方不能再替您办。', agent: '委托到期了，您不用再替他办。' },
  account: {
    principal: '账户现在不能提取，委托自动停了，对方不能再替您办。',
    agent: '委托停了，您不能再替委托人办。',
  },
};

/** An agent whom nobody has found, or who never answered, has nothing to hear. */
export function decideEnd({ state }: MandateRecord, by: EndedBy, now: Date): MandateChange {
  const words = whyEnded[by];
  const hears = state === 'active';
  return {
    set: { state: 'ended', ended: { at: now, by }, nextAt: null },
    owes: [
      told('mandate-ended', { changeWords: words.principal }),
      ...(hears ? [told('mandate-over', { changeWords: words.agent })] : []),
    ],
  };
}

export function decideLapse(): MandateChange {
  return {
    set: { state: 'lapsed', nextAt: null },
    owes: [told('mandate-ended', { changeWords: '对方没有在期限内答应，委托没有生效。' })],
  };
}

const actWords: Record<AgentActKind, (itemName: string) => string> = {
  began: (itemName) => `开始填写${itemName}的申请`,
  looked: (itemName) => `打开看了${itemName}的申请`,
  uploaded: (itemName) => `给${itemName}的申请上传了材料`,
  removed: (itemName) => `删掉了给${itemName}上传的一份材料`,
  'handed-in': (itemName) => `提交了${itemName}的申请`,
  corrected: (itemName) => `把${itemName}补正后送回`,
};

export const actInWords = ({ kind, itemName }: Pick<MandateAct, 'kind' | 'itemName'>): string =>
  actWords[kind](itemName);

/** null: that very act is written down already. */
export function decideAct(mandate: MandateRecord, act: MandateAct): MandateChange | null {
  if (mandate.acts.some(({ key }) => key === act.key)) return null;
  const facts = {
    itemName: act.itemName,
    changeWords: `您委托的人刚刚替您${actInWords(act)}。`,
  };
  return {
    set: { acts: [...mandate.acts, act].slice(-mostActs) },
    owes: act.kind === 'looked' ? [] : [told('mandate-act', facts)],
  };
}

/** What a side may do with it on a day. */
export function allowedOn(mandate: MandateRecord, side: MandateSide, today: Day): MandateAction[] {
  const asked = isAsked(mandate, today);
  const inForce = isInForce(mandate, today);
  if (side === 'principal') return asked || inForce ? ['end'] : [];
  return [...(asked ? (['accept', 'decline'] as const) : []), ...(inForce ? (['act', 'end'] as const) : [])];
}

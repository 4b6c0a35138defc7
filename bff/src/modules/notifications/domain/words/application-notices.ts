import type { TellableNotice } from '../notice-entry';
import type { NoticeWords } from './notice-words';
import { clockNotices } from './clock-notices';
import {
  correctionEnd,
  by,
  count,
  nothingMoved,
  whose,
  sentence,
  correctInTime,
  answeredBy,
  answeredHint,
  receivedWhere,
  stillToCome,
  byRule,
  correctionAsked,
  lastDayGone,
} from './phrases';

/** From the receipt to the acceptance, and the ends before it; and what is told of the account. */
export const applicationNotices = {
  received: {
    title: '已收到您的申请',
    happened: receivedWhere,
    next: answeredBy,
    hint: answeredHint,
    template: 'progress',
    smsFallback: ({ actedBy, changesBooks }) => actedBy !== undefined || changesBooks === true,
  },
  'correction-needed': {
    title: '有材料需要您补正',
    happened: correctionAsked,
    next: correctInTime,
    hint: (facts) =>
      by(correctionEnd(facts), {
        day: (day) => `请${day}前补正${count(facts)}项`,
        range: (_, earliest) => `请${earliest}前补正${count(facts)}项`,
        otherwise: `请补正${count(facts)}项`,
      }),
    template: 'progress',
    smsFallback: true,
  },
  'correction-reminder': {
    title: '别忘了补正材料',
    happened: (facts) => `您的申请还有 ${count(facts)} 项没有补正。`,
    next: correctInTime,
    hint: (facts) =>
      by(correctionEnd(facts), {
        day: (day) => `还差${count(facts)}项，请${day}前补`,
        range: (_, earliest) => `还差${count(facts)}项，请${earliest}前补`,
        otherwise: `还差${count(facts)}项，请尽快补`,
      }),
    template: 'progress',
    smsFallback: true,
  },
  'not-accepted': {
    title: '没有受理您的申请',
    happened: (facts) =>
      `这件事归${facts.competentBody ?? '别的单位'}管，公积金中心没有受理，${nothingMoved(facts)}。`,
    next: (facts) =>
      sentence(
        `请到${facts.competentBody ?? '主管单位'}办理。如果不同意：${facts.remedies || '您可以申请行政复议，或提起诉讼'}`,
      ),
    hint: (facts) => (facts.competentBody ? `请到${facts.competentBody}办理` : '请看该到哪里办理'),
    template: 'decision',
    smsFallback: true,
  },
  returned: {
    title: '申请已退回，改好可以再申请',
    happened: (facts) => `${whose(facts)}申请已退回，${nothingMoved(facts)}。`,
    next: (facts) => sentence(`再申请前：${facts.howToFix || '请按退回的理由改好'}`),
    hint: () => '请看理由，改好再申请',
    template: 'decision',
    smsFallback: true,
  },
  accepted: {
    title: '已受理您的申请',
    happened: (facts) =>
      facts.owedLater === undefined
        ? '您的材料齐全，已经受理。'
        : `已经受理，可以先办。${stillToCome(facts)}`,
    next: answeredBy,
    hint: answeredHint,
    template: 'progress',
    smsFallback: (facts) => facts.decidedAtOnce !== true,
  },
  'deemed-accepted': {
    title: '您的申请已按规定受理',
    happened: (facts) =>
      `核对材料的期限满了，中心没有要求补正，也没有不受理；按规定${byRule(facts)}从收件那天起算作已受理。${stillToCome(facts)}`,
    next: answeredBy,
    hint: answeredHint,
    template: 'progress',
    smsFallback: true,
  },
  withdrawn: {
    title: '已撤回申请',
    happened: ({ toHeir }) => `${toHeir === true ? '' : '您'}已撤回这次申请，账户里的钱没有变动。`,
    next: () => '需要时可以随时重新申请。',
    hint: () => '需要时可以随时重新申请',
    template: 'progress',
    smsFallback: false,
  },
  lapsed: {
    title: '申请已失效',
    happened: (facts) => `${lastDayGone(facts)}超过期限没有补正，这次申请已失效，${nothingMoved(facts)}。`,
    next: () => '需要时可以随时重新申请。',
    hint: () => '已过补正期限，可以重新申请',
    template: 'progress',
    smsFallback: true,
  },
  ...clockNotices,
  'security-change': {
    title: '账户安全提醒',
    happened: (facts) => facts.changeWords ?? '您的账号设置刚刚有变动。',
    next: ({ changeNext = '', quiet }) =>
      quiet === true
        ? changeNext
        : `${changeNext}是您本人操作的，不用理会；不是的，请马上锁住账户，并打电话给我们。`,
    hint: () => '如不是本人操作请来电',
    template: 'progress',
    smsFallback: ({ quiet }) => quiet !== true,
    // 账户安全: whoever holds one channel must not be able to keep the member from hearing of it.
    everyWay: true,
  },
} as const satisfies Partial<Record<TellableNotice, NoticeWords>>;

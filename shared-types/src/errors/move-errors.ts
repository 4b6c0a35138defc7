import type { ErrorWords } from './error-words';

/** Of moving an account between cities, and of whoever deposits for themselves. */
export const moveErrors = {
  'transfer.not-found': { status: 404, detail: '没有找到这件异地转移。' },
  'transfer.version-conflict': { status: 409, detail: '这件异地转移刚刚有变动，请看过最新情况再操作。' },
  'transfer.action-not-allowed': { status: 409, detail: '这件异地转移现在不能这样操作，请刷新看看。' },
  'transfer.already-there': {
    status: 409,
    detail: '您已有一件转入正在办，办完才能再申请。没有重复提交。',
  },
  'transfer.not-now': { status: 422, detail: '现在还不能申请转入，没有提交。请看原因。' },
  'transfer.centre-unknown': { status: 422, detail: '没有找到这座城市的公积金中心，请重新选。' },
  'transfer.platform-unavailable': {
    status: 503,
    detail: '全国转移接续平台暂时没有回应，请稍后再试。没有提交，也没有改动。',
  },

  'flexible.not-found': { status: 404, detail: '没有找到这份灵活就业缴存协议。' },
  'flexible.not-offered': { status: 409, detail: '这里的公积金中心目前不办灵活就业缴存。' },
  'flexible.not-now': { status: 422, detail: '现在还不能参加灵活就业缴存，没有签。请看原因。' },
  'flexible.already-there': { status: 409, detail: '您已有一份灵活就业缴存协议，没有另签。' },
  'flexible.terms-invalid': { status: 422, detail: '有填得不对的，没有签，也没有改。请按提示改一改。' },
  'flexible.changed-before': {
    status: 409,
    detail: '基数和比例一个缴存年度只能改一次，这个年度已经改过。扣款日和银行卡可以改。',
  },
  'flexible.version-conflict': { status: 409, detail: '这份协议刚刚有变动，请看过最新内容再操作。' },
  'flexible.action-not-allowed': { status: 409, detail: '这份协议现在不能这样操作，请刷新看最新情况。' },
  'flexible.debit-under-way': {
    status: 409,
    detail: '银行正在扣这个月的款，请等有了结果再操作，一般几分钟。',
  },
} as const satisfies Record<string, ErrorWords>;

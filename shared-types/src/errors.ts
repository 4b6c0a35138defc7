import type { ErrorWords } from './errors/error-words';
import { mandateErrors } from './errors/mandate-errors';
import { moveErrors } from './errors/move-errors';
import { ownErrors } from './errors/own-errors';
import { windowErrors } from './errors/window-errors';

/** Every error that a client can get: a stable code, its HTTP status (RFC 9110) and words for the person. */
export const errorCatalogue = {
  'request.invalid': { status: 400, detail: '有内容填得不对，请按提示改一改。' },
  'request.malformed': { status: 400, detail: '请求的格式不对，没有做任何改动。' },
  'request.too-large': { status: 413, detail: '内容太大，没有收下。' },
  'request.unsupported-type': { status: 415, detail: '不支持这种内容格式。' },
  'route.not-found': { status: 404, detail: '没有这个地址。' },
  'route.method-not-allowed': { status: 405, detail: '这个地址不支持这种操作。' },
  'rate.limited': { status: 429, detail: '操作太频繁，请稍等一会儿再试。' },
  'session.missing': { status: 401, detail: '请先登录。您填的内容已保存。' },
  'session.expired': { status: 401, detail: '登录已过期，请重新登录。您填的内容已保存。' },
  'session.unavailable': { status: 503, detail: '暂时无法确认登录，请过一分钟再试。您填的内容已保存。' },
  'access.forbidden': { status: 403, detail: '您没有权限做这件事。' },
  'idempotency.missing': { status: 400, detail: '请求缺少编号，没有做任何改动。' },
  'idempotency.differs': { status: 409, detail: '同一个编号已用于另一份内容，没有做任何改动。' },
  'service.busy': { status: 503, detail: '系统正忙，请稍后再试。已提交的内容不会丢失。' },
  'storage.full': { status: 507, detail: '暂时存不下这份文件，请稍后再传。已填的内容都在。' },
  'internal.error': { status: 500, detail: '出了点问题，已经记录下来。您已提交的内容是安全的，请稍后再试。' },

  'identity.code-invalid': { status: 401, detail: '微信登录没有成功，请再试一次。' },
  'identity.user-blocked': { status: 403, detail: '微信限制了这个账号登录，请拨打 12329。' },
  'identity.wechat-unavailable': { status: 503, detail: '微信暂时没有回应，请稍后再试。' },
  'identity.sms-unavailable': { status: 503, detail: '短信暂时发不出去，请稍后再试。' },
  'identity.sms-code-wrong': { status: 401, detail: '验证码不对或已过期，请重新获取。' },
  'identity.not-bound': { status: 403, detail: '请先完成实名认证，再办这件事。' },
  'identity.mismatch': {
    status: 422,
    detail: '姓名和证件号码对不上，请核对后再试，或带证件到窗口办理。',
  },
  'identity.member-unknown': {
    status: 422,
    detail: '没有查到您在本中心的公积金账户。如在别的城市缴存，请用当地的公积金服务。',
  },
  'identity.account-name-differs': {
    status: 422,
    detail: '公积金账户上登记的姓名和证件上的不一样。请让单位更正，或带证件到服务窗口更正。',
  },
  'identity.already-bound': {
    status: 409,
    detail: '这个身份已绑定另一个微信号。要更换，请带证件到窗口或拨打 12329。',
  },
  'identity.check-unavailable': {
    status: 503,
    detail: '身份核验暂时没有回应，请稍后再试。您填的内容已保存。',
  },
  'identity.card-mismatch': { status: 422, detail: '这张卡不是您本人的，或卡号不对。请用本人的借记卡。' },
  'identity.card-limit': { status: 409, detail: '最多保存 5 张卡，请先删掉一张。' },
  'identity.card-in-use': { status: 409, detail: '有办理中的业务要付到这张卡，现在不能删除。' },
  'identity.card-not-found': { status: 404, detail: '没有找到这张卡。' },
  'identity.credentials-wrong': { status: 401, detail: '用户名或密码不对。' },
  'identity.password-change-needed': {
    status: 403,
    detail: '这是一次性密码。请先换成您自己的密码，再登录。',
  },
  'identity.locked': { status: 423, detail: '输错次数太多，账号已锁定 15 分钟。' },

  'accounts.not-found': { status: 404, detail: '没有找到这个账户。' },
  'accounts.book-differs': {
    status: 409,
    detail: '账上的明细和余额对不上，要先核对，暂时画不出图。您的钱是安全的；请拨打热线，我们来查。',
  },
  'accounts.unavailable': { status: 503, detail: '公积金账务系统暂时没有回应，请稍后再试。您的钱是安全的。' },

  'catalogue.centre-not-found': { status: 404, detail: '这里没有这个公积金中心，请重新选择城市。' },
  'catalogue.item-not-found': { status: 404, detail: '没有这个业务。' },
  'catalogue.item-not-online': { status: 409, detail: '这项业务目前要到窗口办理。' },

  'case.not-found': { status: 404, detail: '没有找到这件业务。' },
  'case.already-open': { status: 409, detail: '您已有一件同类业务在办理中，请先看它的进度。' },
  'case.version-conflict': { status: 409, detail: '内容刚刚被改动过，请看过最新内容再操作。' },
  'case.action-not-allowed': { status: 409, detail: '这件业务现在不能这样操作，请刷新看最新情况。' },
  'case.same-officer': { status: 403, detail: '受理和审核要由两个人办，您已受理这件业务。' },
  'case.same-proposer': { status: 403, detail: '提出撤销和决定撤销要由两个人办，这次撤销是您提出的。' },
  'case.repays-too-much': { status: 422, detail: '要退回的钱不能超过还在职工手里的钱。' },
  'case.evidence-unknown': { status: 422, detail: '选的材料不在这件业务里，请刷新再选。' },
  'case.same-level-officer': { status: 403, detail: '逐级审批每一级由不同的人办，您已在前面一级同意。' },
  'case.other-office': {
    status: 403,
    detail: '这一级由{office}审批，您的账号不在这个科室，也没有在代理。需要时请主管申请或安排代理。',
  },
  'case.assignee-unfit': { status: 422, detail: '不能转给{name}：{why}。请另选一位同事。' },
  'case.hold-past-due': {
    status: 409,
    detail: '挂起不停时限：这件 {dueOn} 就到期，您选的日子在那以后。确实要这样，请确认后再挂起。',
  },
  'case.window-receives-only': {
    status: 403,
    detail: '这个窗口只看材料形式和收件，由中心受理和审核。',
  },
  'case.decided-at-home': { status: 403, detail: '这件业务由职工账户所在的县区审核决定。' },
  'case.owned-by-other': { status: 409, detail: '这件业务正由同事办理。' },
  'case.sent-back-before': {
    status: 409,
    detail: '这件业务从审核中退回补正过一次，不能再退。请按现有的材料决定。',
  },
  'case.day-beyond-term': { status: 422, detail: '这个日子超过了核实最长的期限，请选早一点的日子。' },
  'case.answers-incomplete': { status: 422, detail: '还有内容没有填好，请按提示补上。' },
  'case.documents-missing': { status: 422, detail: '还有材料没有上传，请补上。' },
  'case.documents-pending': { status: 409, detail: '有材料还在检查，请等几秒再提交。' },
  'case.amount-above-cap': { status: 422, detail: '申请的金额超过了这次可以提取的数额。' },
  'case.balance-insufficient': { status: 422, detail: '账户可用余额不够，请改小金额。' },
  'case.account-frozen': { status: 422, detail: '您的账户已冻结，线上不能提取，请拨打 12329 或到窗口。' },
  'case.undertaking-not-offered': {
    status: 422,
    detail: '按规定这份材料不能以后补交，也不能用承诺代替，请现在交。',
  },
  'case.undertaking-asked-before': {
    status: 409,
    detail: '这份材料已经请职工换过一次，请认定做到或者没有做到。',
  },
  'case.had-a-hand-in-it': {
    status: 403,
    detail: '复核要由没有经手过这件业务的人办，请交给另一位审核人员。',
  },
  'case.not-more-than-before': { status: 422, detail: '复核不能让职工得到的比原来少，也不能和原来一样。' },
  'case.recheck-balance-insufficient': {
    status: 422,
    detail: '职工账户的可用余额不够付这笔钱，什么都没有改。可以改小金额，或者请职工先处理别的申请。',
  },
  'case.recheck-account-frozen': {
    status: 422,
    detail: '职工的账户已冻结或已销户，现在付不了这笔钱，什么都没有改。',
  },
  'case.still-to-be-paid': { status: 422, detail: '职工已经退回一些钱，要一起付还给他，请用“准予”。' },
  'case.consent-missing': { status: 422, detail: '请先勾选同意，再提交。' },

  'letter.not-found': { status: 404, detail: '没有找到这份文书；刚办的，几秒后再打开。' },

  'document.not-found': { status: 404, detail: '没有找到这份文件。' },
  'document.not-viewable': { status: 409, detail: '这份文件还在检查，通过后才能查看。' },
  'document.type-not-allowed': {
    status: 415,
    detail: '只能上传图片（JPG、PNG、HEIC、WebP、AVIF）、PDF 或 OFD。',
  },
  'document.empty': { status: 422, detail: '这份文件是空的（0 字节），没有收下。请打开看一看，换一份再传。' },
  'document.too-large': { status: 413, detail: '文件太大，每份不超过 20 MB。' },
  'document.total-too-large': { status: 413, detail: '文件合计太大，不能超过 100 MB。' },
  'document.too-many': { status: 409, detail: '这一项的文件太多了，请先删掉不需要的。' },
  'document.damaged': { status: 422, detail: '文件打不开或已损坏，请重新拍照或换一份。' },
  'document.parts-missing': { status: 409, detail: '文件还没有传完，请继续上传。' },
  'document.sent-already': {
    status: 409,
    detail: '这些照片和文件已经送出，不能再改。要补充，请在下面再说一次。',
  },
  'document.part-out-of-range': { status: 400, detail: '文件分段不对，请重新上传。' },

  'message.not-found': { status: 404, detail: '没有找到这条消息。' },

  'callback.signature-wrong': { status: 401, detail: '签名不对。' },

  ...windowErrors,
  ...ownErrors,
  ...mandateErrors,
  ...moveErrors,
} as const satisfies Record<string, ErrorWords>;

export type ErrorCode = keyof typeof errorCatalogue;

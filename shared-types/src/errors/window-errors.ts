import type { ErrorWords } from './error-words';

/** Of windows and of those who work there. */
export const windowErrors = {
  'waiting.not-told': { status: 409, detail: '本中心不对外报等候人数。' },

  'intake.visit-over': { status: 409, detail: '接待已超过两小时，请重新核对证件。已录的内容都在。' },
  'intake.held-by-other': {
    status: 409,
    detail: '同事正在窗口为这位职工办这项业务，可以请同事办完，或由您接手。',
  },
  'intake.other-district': {
    status: 403,
    detail: '这位职工的账户在别的县区，本中心由账户所在地的窗口收件。请告诉职工去哪个窗口。',
  },
  'intake.power-ended': {
    status: 422,
    detail: '委托已经到期，不能代办。请换一份在有效期内的委托书，或请职工本人来。',
  },
  'intake.form-unchecked': { status: 422, detail: '形式审查还没有逐项核对，请看过再交。' },
  'intake.item-not-yours': {
    status: 403,
    detail: '您的账号没有收这项业务的权限。请由同事收件，或请主管申请。',
  },
  'intake.heirs-incomplete': { status: 422, detail: '继承人的信息还没有填好，请看各处说明。' },
  'intake.heir-not-found': { status: 404, detail: '没有找到这位继承人，可能已经删掉了。' },
  'intake.unit-unknown': {
    status: 422,
    detail: '公积金账上没有这家单位。还没有登记的，请填上单位名称，先办单位缴存登记。',
  },
  'intake.not-for-unit': { status: 409, detail: '这项业务不能在这里收，请从列表里选。' },
  'intake.no-list': { status: 409, detail: '这项业务不用清册。' },
  'intake.list-unreadable': {
    status: 422,
    detail: '这个文件不是能读的电子表格，没有收下。请用模板，另存为 .xlsx 再传。',
  },
  'intake.ledger-refuses': {
    status: 422,
    detail: '公积金账上现在登记不了，没有交出去。请按提示改好，再交。',
  },
  'intake.account-mismatch': {
    status: 422,
    detail: '银行登记的户名和账号对不上，请照卖房单位盖章的账户信息核对。',
  },
  'intake.materials-unseen': { status: 422, detail: '还有材料没有注明看的是原件还是复印件。' },

  'archive.nothing-due': { status: 409, detail: '现在没有保管期满的档案。' },
  'archive.list-open': { status: 409, detail: '还有一张销毁清册没有办完，请先办完那一张。' },
  'archive.list-not-found': { status: 404, detail: '没有找到这张销毁清册。' },
  'archive.list-decided': { status: 409, detail: '这张销毁清册刚才已经有人决定了，请刷新再看。' },
  'archive.same-person': { status: 403, detail: '销毁要两个人：提出的人不能自己同意，请另一位主管来办。' },

  'paper.bundle-not-found': { status: 404, detail: '没有找到这袋材料，请核对条码。' },
  'paper.list-not-found': { status: 404, detail: '没有找到这张收取清单。' },
  'paper.nothing-to-collect': { status: 409, detail: '这个窗口现在没有要收取的材料。' },
  'paper.action-not-allowed': {
    status: 409,
    detail: '这一步现在不能做：材料已经不在原来的地方，请刷新再看。',
  },
  'paper.changed': { status: 409, detail: '刚才有同事改了，请刷新再看。' },
  'paper.not-scanned': { status: 409, detail: '还没有扫描清点，请先逐袋扫描，再确认收取。' },

  'print.font-missing': {
    status: 503,
    detail: '打印要用的中文字体还没有装好，请告诉系统管理员。业务已经保存，装好再打印。',
  },

  'desk-phone.code-over': {
    status: 410,
    detail: '这个二维码已经用过，或者过期了。请窗口重新出一个，再扫一次。',
  },

  'staffing.person-not-found': { status: 404, detail: '本中心没有这个人的账号。' },
  'staffing.application-not-found': { status: 404, detail: '没有找到这份申请。' },
  'staffing.application-decided': { status: 409, detail: '这份申请已经有同事办了，请刷新看结果。' },
  'staffing.application-waits': {
    status: 409,
    detail: '这个人已有一份申请在等账户管理办，请等它办完再申请。',
  },
  'staffing.own-application': { status: 403, detail: '申请的人不能自己开通，要由另一位账户管理办。' },
  'staffing.own-account': { status: 403, detail: '自己的账号不能由自己申请、开通或注销。' },
  'staffing.has-account': { status: 409, detail: '这个人在本中心已有账号。一人一个账号，不合用。' },
  'staffing.username-taken': { status: 409, detail: '这个用户名有人用了，请换一个。' },
  'staffing.account-closed': { status: 409, detail: '这个账号已经注销。要再用，请重新申请开账号。' },
  'staffing.changed-meanwhile': { status: 409, detail: '这个账号刚刚被改动过，请看过最新情况再办。' },
  'staffing.work-open': {
    status: 409,
    detail: '这个人手上还有没办完的件。请先选交给哪位同事，或放回待办。',
  },
  'staffing.colleague-unfit': {
    status: 422,
    detail: '不能交给这个人：账号没有开通，或没有同样的权限。请另选一位同事。',
  },
  'staffing.own-deputy': {
    status: 403,
    detail: '不能安排自己代理，也不能结束自己的代理，要由另一位主管办。',
  },
  'staffing.deputy-unfit': {
    status: 422,
    detail: '这个人不能代理：要是在用的审核账号，而且自己不在这个科室。请另选一位同事。',
  },
  'staffing.duty-over': { status: 409, detail: '这一条已经结束，不用再结束。' },

  'question.not-found': { status: 404, detail: '没有找到这个问题。' },
  'question.no-contact': { status: 409, detail: '本中心没有指定窗口联系人，请直接打中心的电话。' },
  'question.answered-already': { status: 409, detail: '这个问题已经有人答复了，请刷新看答复。' },
  'question.not-yours': {
    status: 403,
    detail: '这个问题不由您答复：自己问的由同事答，别的由中心的联系人答。',
  },
  'question.personal-data': {
    status: 422,
    detail: '这里不要写职工的姓名、证件号、手机号、卡号或收件号：别的窗口也会看到。请改成“这位职工”。',
  },
} as const satisfies Record<string, ErrorWords>;

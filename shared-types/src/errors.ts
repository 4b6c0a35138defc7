interface ErrorWords {
  status: number;
  /** What happened, what it means, what to do: shown to the person as it stands, `{name}` filled from the error's extra. */
  detail: string;
}

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

  'booking.not-offered': { status: 409, detail: '这个窗口现在不接受预约，请换一个窗口，或者直接去。' },
  'booking.no-such-time': { status: 422, detail: '这个时间不能约，请重新选。' },
  'booking.full': { status: 409, detail: '这个时间刚刚约满了，请选别的时间。' },
  'booking.too-many': { status: 409, detail: '您已经有约好的时间，可以改约或者先取消。' },
  'booking.not-found': { status: 404, detail: '没有找到这个预约。' },
  'booking.action-not-allowed': { status: 409, detail: '这个预约现在不能这样做，请刷新看看。' },

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

  'safety.locked': {
    status: 409,
    detail:
      '账户锁着，现在不能提取。您填的内容都在。要提取，请先在“账户安全”里打开账户锁；也可以带证件到窗口，核对后由主管打开。',
  },
  'safety.above-limit': {
    status: 422,
    detail: '没有提交：{why}。您填的内容都在。要多提，请先在“账户安全”里调高限额。',
  },
  'safety.changed': { status: 409, detail: '账户安全的设置刚刚变过，请看过最新的再操作。' },
  'safety.not-locked': { status: 409, detail: '账户没有锁，不用打开。' },
  'safety.phone-resting': {
    status: 409,
    detail: '手机号是新换的，{until}前不能打开账户锁或调高限额。急用请带证件到窗口。',
  },
  'safety.card-resting': {
    status: 409,
    detail: '这张卡是新加的，{until}前不能收款。请换一张以前加的卡，或者带证件到窗口。',
  },
  'safety.member-unknown': {
    status: 422,
    detail: '没有查到这位职工的账户，或者姓名和证件对不上。请核对后再查。',
  },
  'safety.caller-differs': {
    status: 422,
    detail: '来电人说的和登记的对不上，没有锁。请再问一遍；仍对不上的，请职工带证件到窗口。',
  },
  'safety.nothing-to-do': { status: 409, detail: '现在没有要办的：可能已经打开，或者已经过了等候的时间。' },
  'safety.asked-already': { status: 409, detail: '同样的申请已经在等主管决定，不用再提。' },
  'safety.request-not-found': { status: 404, detail: '没有找到这份申请。' },
  'safety.request-decided': { status: 409, detail: '这份申请刚才已经有人决定了，请刷新看结果。' },
  'safety.same-officer': {
    status: 403,
    detail: '核对证件和批准要两个人：这份申请是您提的，请另一位主管来办。',
  },

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

  'data-copy.too-many': { status: 429, detail: '今天已经整理过了，请下载那一份，或者明天再来。' },
  'data-copy.not-found': { status: 404, detail: '没有找到，或者已经过期删掉了，请重新整理一份。' },
  'certificate.not-offered': { status: 422, detail: '本中心现在不在线开这种证明，请到窗口开。' },
  'certificate.year-wrong': { status: 422, detail: '这个结息年度还没有结息，或者这种证明不用选年度。' },
  'certificate.too-many': { status: 429, detail: '一天里开得太多了，请明天再开。开好的都还在列表里。' },
  'certificate.not-found': { status: 404, detail: '没有找到这份证明。' },
  'certificate.version-conflict': { status: 409, detail: '这份证明刚刚有变动，请重新看一下。' },
  'certificate.withdrawn': { status: 409, detail: '这份证明已经撤回了。' },

  'letter.not-found': { status: 404, detail: '没有找到这份文书；刚办的，几秒后再打开。' },

  'document.not-found': { status: 404, detail: '没有找到这份文件。' },
  'document.not-viewable': { status: 409, detail: '这份文件还在检查，通过后才能查看。' },
  'document.type-not-allowed': {
    status: 415,
    detail: '只能上传图片（JPG、PNG、HEIC、WebP、AVIF）、PDF 或 OFD。',
  },
  'document.empty': { status: 422, detail: '这份文件是空的（0 字节），没有收下。请打开看一看，换一份再传。' },
  'document.too-large': { status: 413, detail: '文件太大，每份不超过 20 MB。' },
  'document.total-too-large': { status: 413, detail: '这件业务的文件合计太大，不能超过 100 MB。' },
  'document.too-many': { status: 409, detail: '这一项的文件太多了，请先删掉不需要的。' },
  'document.damaged': { status: 422, detail: '文件打不开或已损坏，请重新拍照或换一份。' },
  'document.parts-missing': { status: 409, detail: '文件还没有传完，请继续上传。' },
  'document.part-out-of-range': { status: 400, detail: '文件分段不对，请重新上传。' },

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

  'matter.not-found': { status: 404, detail: '没有找到这件反映。' },
  'matter.version-conflict': { status: 409, detail: '这件反映刚有了变化，请看过最新的再操作。' },
  'matter.action-not-allowed': { status: 409, detail: '这件反映现在不能这样操作，请刷新看最新情况。' },
  'matter.entries-unknown': { status: 422, detail: '勾选的明细在账上找不到了，请重新打开明细再勾。' },
  'matter.disputed-already': {
    status: 409,
    detail: '这几笔明细里有的已经提过异议，正在核对。请在“我的反映”里看进度。',
  },
  'matter.window-gone': { status: 409, detail: '这个时段不能约了，请另选一个时段。' },
  'matter.no-phone': { status: 409, detail: '没有可以回电的手机号，请先绑定手机号，或者直接拨打 12329。' },
  'matter.grounds-missing': { status: 422, detail: '余额异议要书面答复：请写明查到的事实、依据和救济途径。' },
  'matter.about-yourself': { status: 403, detail: '这件反映说的是您经手的业务，请转给另一位主管答复。' },
  'matter.colleague-unfit': { status: 409, detail: '这位同事不能办这件反映，请换一位。' },
  'matter.day-gone': { status: 422, detail: '新的答复日期要在今天以后。' },
  'call.person-not-found': { status: 404, detail: '没有找到这位来电人，请重新查来电号码。' },

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

  'standing.not-found': { status: 404, detail: '没有找到这份约定。' },
  'standing.not-offered': { status: 409, detail: '这项业务目前不能约定自动提取，可以照常一次一次申请。' },
  'standing.already-there': {
    status: 409,
    detail: '这项业务您已有一份约定，没有另签。要改日子、金额或银行卡，请在那份约定里改。',
  },
  'standing.not-now': { status: 422, detail: '按今天的规定还不能约定，没有签。请看各条理由。' },
  'standing.terms-invalid': { status: 422, detail: '约定里有填得不对的，没有签，也没有改。请按提示改一改。' },
  'standing.signature-needed': {
    status: 422,
    detail: '改了金额、银行卡或者把约定延长，要重新签名才算数。原来的约定没有变。',
  },
  'standing.version-conflict': { status: 409, detail: '这份约定刚刚有变动，请看过最新内容再操作。' },
  'standing.action-not-allowed': {
    status: 409,
    detail: '这份约定现在不能这样操作，请刷新看最新情况。',
  },

  'message.not-found': { status: 404, detail: '没有找到这条消息。' },
  'callback.signature-wrong': { status: 401, detail: '签名不对。' },
} as const satisfies Record<string, ErrorWords>;

export type ErrorCode = keyof typeof errorCatalogue;

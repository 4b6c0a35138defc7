import type { ErrorWords } from './error-words';

/** Of what a member has with the fund beside cases: locks, orders, certificates, bookings, matters. */
export const ownErrors = {
  'year.loan-day-invalid': { status: 422, detail: '打算贷款的日子要在今天以后的一年里。' },
  'loans.not-stated': { status: 409, detail: '本中心没有公布公积金贷款怎样算，请打 12329 问。' },
  'loans.answers-invalid': { status: 422, detail: '填写的内容有的不对，请改一下。' },
  'loans.early-invalid': { status: 422, detail: '提前还款要在贷款还没有还清的月份。' },
  'reminder.day-invalid': { status: 422, detail: '提醒的日子要在今天以后的一年里。' },
  'reminder.not-found': { status: 404, detail: '没有找到这个提醒。' },
  'reminder.changed': { status: 409, detail: '这个提醒刚刚变过，请刷新看看。' },

  'booking.not-offered': { status: 409, detail: '这个窗口现在不接受预约，请换一个窗口，或者直接去。' },
  'booking.no-such-time': { status: 422, detail: '这个时间不能约，请重新选。' },
  'booking.full': { status: 409, detail: '这个时间刚刚约满了，请选别的时间。' },
  'booking.too-many': { status: 409, detail: '您已经有约好的时间，可以改约或者先取消。' },
  'booking.not-found': { status: 404, detail: '没有找到这个预约。' },
  'booking.action-not-allowed': { status: 409, detail: '这个预约现在不能这样做，请刷新看看。' },

  'family.not-found': { status: 404, detail: '没有找到这件要您同意的事。' },
  'family.over': { status: 409, detail: '这件事已经过期、答复过或者作了决定，现在不能再这样答复。' },
  'family.signature-differs': { status: 422, detail: '签的名字和您证件上的不一样，没有作任何改动。' },
  'family.account-locked': {
    status: 409,
    detail: '您的账户锁着，锁着的时候不能同意别人查您的信息。可以选“不同意”，或者先打开账户锁。',
  },
  'family.kin-unknown': {
    status: 422,
    detail: '登记里没有查到这位家人。请一起带证件到窗口，或者上传能证明关系的材料，由工作人员核对。',
  },
  'family.kin-several': { status: 422, detail: '登记里不止一位这样的家人，请写上是哪一位的姓名。' },
  'family.unavailable': {
    status: 503,
    detail: '登记部门暂时没有回应，还不能问家人，请过一会儿再试。您填的内容都在。',
  },
  'family.asked-too-often': {
    status: 409,
    detail: '这件申请已经问过这位家人，不能再问。请上传材料，由工作人员核对。',
  },

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

  'data-copy.too-many': { status: 429, detail: '今天已经整理过了，请下载那一份，或者明天再来。' },
  'data-copy.not-found': { status: 404, detail: '没有找到，或者已经过期删掉了，请重新整理一份。' },

  'certificate.not-offered': { status: 422, detail: '本中心现在不在线开这种证明，请到窗口开。' },
  'certificate.loan-wrong': { status: 422, detail: '只有贷款结清证明可以选开哪一笔贷款。' },
  'certificate.year-wrong': { status: 422, detail: '这个结息年度还没有结息，或者这种证明不用选年度。' },
  'certificate.too-many': { status: 429, detail: '一天里开得太多了，请明天再开。开好的都还在列表里。' },
  'certificate.not-found': { status: 404, detail: '没有找到这份证明。' },
  'certificate.version-conflict': { status: 409, detail: '这份证明刚刚有变动，请重新看一下。' },
  'certificate.withdrawn': { status: 409, detail: '这份证明已经撤回了。' },

  'attachment.not-ready': { status: 409, detail: '还有照片或文件没有传完，或者还在检查。请等几秒再送。' },
  'attachment.gone': {
    status: 409,
    detail: '加的照片和文件没有了（三天没有送出就会删除）。您写的内容都在，请重新加照片再送。',
  },
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

  'thread.closed': {
    status: 409,
    detail: '这件业务现在不能留言，没有发出。还有要说的，请到“我的反映”，或者拨打 12329。',
  },
  'thread.too-many': {
    status: 429,
    detail: '留的话太多了，没有发出。请等对方回复以后再写；急的请拨打 12329。',
  },

  'call.person-not-found': { status: 404, detail: '没有找到这位来电人，请重新查来电号码。' },

  'standing.not-found': { status: 404, detail: '没有找到这份约定。' },
  'standing.not-offered': { status: 409, detail: '这项业务目前不能约定自动提取，可以照常一次一次申请。' },
  'standing.already-there': {
    status: 409,
    detail: '这项业务您已有一份约定，没有另签。要改日子、金额或银行卡，请在那份约定里改。',
  },
  'standing.in-person': { status: 422, detail: '约定提取要职工本人到窗口签，代办的、办继承的都不能签。' },
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
} as const satisfies Record<string, ErrorWords>;

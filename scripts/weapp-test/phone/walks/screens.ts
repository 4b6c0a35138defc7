import { readAppJson, routesOf } from '../../app-json';
import { truth } from '../../expect';
import type { Member } from '../member';
import type { Ground, Walk } from './walk';

/** What each page says above all, to a renter whose money has been paid. `{case}` and `{account}` are filled in. */
const MAIN_WORDS: Readonly<Record<string, string>> = {
  'pages/home/index': '公积金余额',
  'pages/services/index': '想办什么？',
  'pages/progress/index': '房租提取',
  'pages/mine/index': '已实名',
  'packages/entry/sign-in/index': '用微信登录',
  'packages/entry/bind/index': '您已完成实名认证，不用再做',
  'packages/guide/item/index?item=W04': '要准备什么',
  'packages/guide/rules/index?item=W04': '谁可以办',
  'packages/guide/changes/index?on=2020-01-01': '这一天没有规则变化',
  'packages/guide/windows/index': '拨打 12329',
  'packages/guide/letter-check/index': '12 位数字',
  'packages/apply/eligibility/index?item=W04': '为什么',
  'packages/apply/answers/index?case={case}': '现在不用再填',
  'packages/apply/materials/index?case={case}': '现在不用再填',
  'packages/apply/review/index?case={case}': '现在不用再填',
  'packages/apply/receipt/index?case={case}': '提交成功',
  'packages/apply/result/index?case={case}': '起的规则',
  'packages/case/case/index?case={case}': '已办结',
  'packages/case/correction/index?case={case}': '现在没有要补正的',
  'packages/case/new-card/index?case={case}': '现在不用换卡',
  'packages/case/how/index?case={case}': '逐条核对',
  'packages/case/recheck/index?case={case}': '由没有经手过的另一位工作人员',
  'packages/case/statement/index?case={case}': '现在不用说明情况',
  'packages/case/thread/index?case={case}': '这件业务现在不能再留言',
  'packages/case/later/index?case={case}': '现在没有要补交的',
  'packages/account/entries/index?account={account}': '全部年份',
  'packages/picture/years/index': '每年的数字',
  'packages/picture/loan/index': '贷几年',
  'packages/loan/limit/index': '想贷多久？',
  'packages/family/requests/index': '没有要您同意的事',
  'packages/year/year/index': '怎样提得最多',
  'packages/year/item/index?item=W04': '提取还是留着贷款',
  'packages/year/loan/index?item=W04': '先不提，留着贷款',
  'packages/papers/looks/index': '工作人员每看一次都记在这里',
  'packages/papers/certificates/index': '异地贷款缴存使用证明',
  'packages/booking/list/index': '还没有约好的时间',
  'packages/booking/new/index': '去哪个窗口',
  'packages/moves/transfers/index': '申请转入',
  'packages/moves/transfer-new/index': '那边的公积金账号',
  'packages/moves/flexible/index': '公积金正由',
  'packages/moves/flexible-sign/index': '公积金正由',
  'packages/heard/matters/index': '您还没有反映过',
  'packages/heard/matter/index?matter=aaaaaaaaaaaaaaaaaaaaaaaa': '没有找到这件反映',
  'packages/heard/new/index': '想反映什么',
  'packages/mandate/list/index': '您还没有委托过谁',
  'packages/mandate/new/index': '委托到哪天为止',
  'packages/mandate/mandate/index?mandate=aaaaaaaaaaaaaaaaaaaaaaaa': '没有找到这份委托',
  'packages/inbox/messages/index': '到账',
  'packages/standing/orders/index': '可以约定的',
  'packages/standing/offer/index?item=W04': '约定以后',
  'packages/standing/terms/index?item=W04': '约定到哪天',
  'packages/standing/sign/index?item=W04': '还没有填好',
  'packages/standing/order/index?order=aaaaaaaaaaaaaaaaaaaaaaaa': '没有找到这份约定',
  'packages/me/identity/index': '公安部门',
  'packages/me/phone/index': '现在的号码',
  'packages/me/cards/index': '尾号 0127',
  'packages/me/notifications/index': '微信规定：您每同意一次',
  'packages/me/security/index': '登录、换手机号、加银行卡都记在这里',
  'packages/me/data/index': '我们存什么',
  'packages/me/letters/index': '看看效果',
  'packages/safety/home/index': '锁住账户',
  'packages/safety/limits/index': '空着就是不限',
  'packages/safety/sessions/index': '这一台',
  'packages/safety/lost/index': '先锁住账户',
};

export const everyScreen: Walk = {
  who: '谭失卡',
  async go(ground) {
    const { member } = ground;
    const { screen } = member;
    coversAllPages();
    await member.join();
    truth(screen.labels.includes('隐藏余额'), 'a screen reader is told what the eye beside the balance does');
    const ids = await rent(ground);
    await lookAtEveryScreen(member, ids);

    await member.tab('我的');
    await screen.tap('大字版');
    await screen.isAt('大字版');
    await screen.tap('大字版');
    await screen.hasClass('theme-elder');
    await screen.goBack();
    await lookAtEveryScreen(member, ids, 'theme-elder');
  },
};

function coversAllPages(): void {
  const known = new Set(Object.keys(MAIN_WORDS).map((url) => url.split('?')[0]));
  const forgotten = routesOf(readAppJson()).filter((route) => !known.has(route));
  truth(forgotten.length === 0, `every page is looked at, not forgotten: ${forgotten.join(' ')}`);
}

interface Ids {
  readonly case: string;
  readonly account: string;
}

/** A case that has come to its end, and its message. */
async function rent({ member }: Ground): Promise<Ids> {
  const { screen, application } = member;
  await member.tab('首页');
  await screen.tap('租房');
  await application.begin();
  await application.goToMaterials();
  await application.goToReview();
  await application.sign();
  await application.submit();
  await screen.tap('看办理进度');
  await screen.sees('已办结');
  return {
    case: screen.query['case'] ?? '',
    account: member.person.accounts[0]?.accountNo ?? '',
  };
}

async function lookAtEveryScreen({ screen }: Member, ids: Ids, theme = 'theme'): Promise<void> {
  for (const [pattern, words] of Object.entries(MAIN_WORDS)) {
    const url = pattern.replace('{case}', ids.case).replace('{account}', ids.account);
    await screen.open(`/${url}`);
    await screen.sees(words);
    await screen.hasClass(theme);
    if (!url.startsWith('pages/')) await screen.goBack();
  }
}

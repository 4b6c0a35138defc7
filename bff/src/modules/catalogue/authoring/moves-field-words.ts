/** 异地转移接续 and 灵活就业缴存: centre.yaml. */
export const movesFieldWords: Readonly<Record<string, string>> = {
  transfers: '异地转移接续：连续缴存几个月可以转入，对方一般几天答复；不写就不在小程序里办',
  monthsInDeposit: '在本地连续缴存几个月以后，可以申请转入',
  answerDays: '对方中心一般几天答复账户情况',
  payDays: '对方中心答复后，一般几天转款',
  remindAfterDays: '超过一般的天数再过几天还没有消息，自动催办',
  personAfterDays: '超过一般的天数再过几天还没有消息，由工作人员联系',
  objectDays: '别处来函要转走账户，告诉本人以后等几天再转',
  'transfers.says': '申请以前要让职工知道的话，一句一行',
  flexible:
    '灵活就业缴存：扣款的日子、扣不成怎样再扣；不写就不在小程序里办。基数和比例照灵活就业登记业务里的',
  'flexible.days': '每月可以选哪些日子扣款',
  retryAfterDays: '没有扣成，过几天再扣；按顺序，最后一次还扣不成就算欠缴',
  yearBegins: '缴存年度从哪天开始，月-日；一个年度里基数和比例只能改一次',
  agreement: '缴存协议的正文，签名以前给职工看',
  'flexible.says': '对提取和贷款有什么影响，用职工看得懂的话',
  join: '参加的时候',
  pause: '暂停的时候',
  leave: '停缴的时候',
};

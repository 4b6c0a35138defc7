/** 委托: centre.yaml. */
export const mandateFieldWords: Readonly<Record<string, string>> = {
  mandates: '委托：哪些业务可以由别人在小程序里替办，多久，几份；别的到窗口带委托书办',
  inApp: '可以在小程序里由别人替办的业务代码；中心没有的不算',
  longestDays: '委托最长多少天',
  answerDays: '对方几天内要答应，不答应就不生效',
  mostOpen: '一位职工同时最多几份委托',
  mostInMonth: '一位职工三十天里最多签几份委托',
};

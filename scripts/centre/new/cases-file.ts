/** cases/W04-rent.yaml of a new centre: what the common rule gives, to be drawn anew from the published text. */
export const casesFile = `# yaml-language-server: $schema=../../_schema/cases.json
# 案例：facts 是大家共有的情况，每个案例只写不一样的；expect 是按公布的文件应该得到的答案。
# 事实可以写 unknown（部门没有答复）或 nothing（部门说没有）。金额写成分。
item: W04
today: 2026-11-22
facts:
  availableFen: 5000000
  continuousMonths: 24
  activeAccounts: 1
  frozen: false
  fraudBanned: false
  fraudBanUntil: nothing
  homesInCitySelf: 0
  homesInCitySpouse: 0
  leaseFiled: false
  leaseMonthlyRentFen: nothing
  leaseAddress: nothing
  rentWithdrawnBefore: false
  lastRentWithdrawalOn: nothing
cases:
  - name: 租约没有备案，每月 900 元
    expect: { verdict: 'yes', capFen: 270000, nextDate: 2027-02-22, automatic: true, asked: [rentAddress] }
  - name: 租约备案，按备案租金
    facts: { leaseFiled: true, leaseMonthlyRentFen: 150000, leaseAddress: 示例路1号 }
    expect: { verdict: 'yes', capFen: 450000, nextDate: 2027-02-22, automatic: true, waived: [lease] }
  - name: 备案租金高于限额一分，按限额
    facts: { leaseFiled: true, leaseMonthlyRentFen: 180001, leaseAddress: 示例路1号 }
    expect: { verdict: 'yes', capFen: 540000, nextDate: 2027-02-22, automatic: true }
  - name: 上次提取差一天满三个月
    facts: { rentWithdrawnBefore: true, lastRentWithdrawalOn: 2026-08-23 }
    expect:
      { verdict: 'no', capFen: 270000, nextDate: 2026-11-23, automatic: false, because: [W04.frequency] }
  - name: 上次提取刚满三个月
    facts: { rentWithdrawnBefore: true, lastRentWithdrawalOn: 2026-08-22 }
    expect: { verdict: 'yes', capFen: 270000, nextDate: 2027-02-22, automatic: true }
  - name: 本人在本市有房
    facts: { homesInCitySelf: 1 }
    expect: { verdict: 'no', capFen: 270000, nextDate: null, automatic: false, because: [W04.no-home] }
  - name: 不动产登记没有答复，由人核对
    facts: { homesInCitySelf: unknown }
    expect: { verdict: unknown, capFen: 270000, nextDate: null, automatic: false, because: [W04.no-home] }
`;

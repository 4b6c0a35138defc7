/** items/W04-rent.yaml of a new centre: the common rule with its amounts named anew, and what else may be said. */
export const rentItemFile = `# yaml-language-server: $schema=../../_schema/item.json
# 房租提取。extends: W04 是先用公共的那一份（bff/centres/_defaults/items/W04-rent.yaml），这里只写不一样的。
extends: W04
# 两句给人看的话，和下面的规则要一致
cap: 没有备案的每人每月 ¥900；租约备案的按备案租金，每人每月最多 ¥1,800（请改）
frequency: 每 3 个月可以提一次，每次最多 3 个月的房租（请改）
# 哪天起施行（法律 2026-09-20 有变化，更早的规则写 effectiveTo: 2026-09-19）
effectiveFrom: 2026-09-20
source: rent-rules

# 文件没有说清楚的，写出来，并写明这里怎样理解
unclear:
  - 还没有读到公布的文件，金额和次数都是假定值（请改）。

# 不要的参数、条件、材料，写名字：
# drop: [unfiledMonthlyFen, filedMonthlyFen]

rules:
  # 金额写成分：900 元是 90000
  parameters:
    - { name: unfiledMonthlyFen, label: 没有备案的每月额度, unit: fen, value: 90000, source: rent-rules }
    - { name: filedMonthlyFen, label: 已备案的每月最高额度, unit: fen, value: 180000, source: rent-rules }
    # 从某一天起改变的，写成两个版本：
    # - name: filedMonthlyFen
    #   label: 已备案的每月最高额度
    #   unit: fen
    #   values:
    #     - { value: 180000, effectiveTo: 2026-12-31, source: rent-rules }
    #     - { value: 200000, effectiveFrom: 2027-01-01, source: rent-rules }

  # 算法和公共的不一样时，自己写 amount，例如多子女家庭更多：
  # amount:
  #   id: W04.amount
  #   says: 每人每月 {perPersonFen}，有 2 个及以上子女的每人每月 {manyChildrenFen}
  #   personWhen: frozen
  #   steps:
  #     - name: monthlyFen
  #       label: 每月额度
  #       rows:
  #         - { when: children >= 2, label: 二孩及以上家庭，每人每月, value: manyChildrenFen }
  #         - { label: 每人每月, value: perPersonFen }
  #   leastOf:
  #     - { label: '{monthsPerTime} 个月 × 每月 {monthlyFen}', value: monthsPerTime * monthlyFen }
  #     - { label: 您的可提余额, value: availableFen - mustStayFen }
  #   words: { yes: '这次最多可提 {cap}', no: 现在没有可以提的钱, unknown: 还算不出这次能提多少 }
  #   remedy: { no: 账户有了余额就可以提, unknown: 您可以先提交，工作人员查清后告诉您能提多少 }
  #   source: rent-rules
`;

import { casesFile } from './cases-file';
import { rentItemFile } from './rent-item-file';

/** The files of a new centre, by their names within its folder. */
export function centreFiles(name: string, receiptPrefix: string): Record<string, string> {
  return {
    'centre.yaml': centreFile(name, receiptPrefix),
    'sources.yaml': sourcesFile,
    'items/W04-rent.yaml': rentItemFile,
    'cases/W04-rent.yaml': casesFile,
  };
}

const centreFile = (
  name: string,
  receiptPrefix: string,
) => `# yaml-language-server: $schema=../_schema/centre.json
# 这个中心是谁。# 后面的话是给您看的，写好以后可以删掉。
code: ${name}
# 改成中心的全名
name: ${name} 住房公积金管理中心（请改）
# 回执号前的两个大写字母，每个中心不一样
receiptPrefix: ${receiptPrefix}
# 咨询电话；不写就是 12329
# phone: 0000-0000000
# 城市的六位行政区划代码（GB/T 2260）：判断“本市有没有住房”用
cityCode: '990000'
source: assumption

# 每个县（区）一行，代码六位、要加引号
districts:
  - { code: '990000', name: 市本级（请改）, source: assumption }

# 服务窗口，没有可以不写
# windows:
#   - name: 市本级服务窗口
#     districtCode: '990000'
#     address: 某路1号
#     hours: { workdays: ['9:00–12:00', '13:30–17:00'] }
#     source: assumption

# 不改就照用的公共业务：写代码的列表，或者写 all
# inherits: all
`;

const sourcesFile = `# yaml-language-server: $schema=../_schema/sources.json
# 依据的文件，每份写一次，别处用 source: 名字 引用；引用某一条写 source: { from: 名字, article: 第三条 }。
rent-rules:
  # 改成文件的全名
  title: 关于租房提取的通知（请改成文件名）
  # 读到原文以后：写文号、网址、发布日期和哪天读的，再删掉 assumed
  # number: 某公积金〔2026〕1号
  # link: https://…
  # issuedOn: 2026-01-01
  # readOn: 2026-11-22
  assumed: true

# 没有文件写明、照常见做法的
assumption:
  title: 参照各地常见做法
  assumed: true
`;

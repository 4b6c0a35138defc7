import type { Mistake } from './mistake';

/** Files that are no YAML any more. */
export const yamlMistakes: readonly Mistake[] = [
  {
    name: '以花括号开头的话没有引号',
    file: 'items/W04-rent.yaml',
    from: "label: '{monthsPerTime} 个月 × 每月 {monthlyFen}'",
    to: 'label: {monthsPerTime} 个月 × 每月 {monthlyFen}',
    says: [
      'items/W04-rent.yaml:34',
      '这句话以花括号 { 开头，又没有引号',
      "→ 整句话加上单引号，例如 '{monthsPerTime} 个月'",
    ],
  },
  {
    name: '全角冒号',
    file: 'centre.yaml',
    from: 'name: 柳州',
    to: 'name：柳州',
    says: ['centre.yaml:2', '名字后面是全角冒号“：”', '→ 改成半角冒号加一个空格，例如 name: 柳州'],
  },
  {
    name: '全角逗号',
    file: 'items/W04-rent.yaml',
    from: 'label: 每人每月额度, unit',
    to: 'label: 每人每月额度，unit',
    says: ['items/W04-rent.yaml:14', '花括号里用了全角逗号“，”', '→ 改成半角逗号加一个空格'],
  },
  {
    name: 'Tab 缩进',
    file: 'items/W04-rent.yaml',
    from: '  parameters:\n',
    to: '\tparameters:\n',
    says: ['items/W04-rent.yaml:13', '这一行用 Tab 键缩进', '→ 改成空格：每深一层两个空格'],
  },
  {
    name: '全角空格缩进',
    file: 'items/W04-rent.yaml',
    from: '  parameters:\n',
    to: '　parameters:\n',
    says: [
      'items/W04-rent.yaml:13',
      '这一行用中文空格或不换行空格缩进',
      '→ 删掉行首的空白，重新用半角空格缩进',
    ],
  },
  {
    name: '缩进少一格',
    file: 'items/W04-rent.yaml',
    from: '    personWhen: frozen',
    to: '   personWhen: frozen',
    says: [
      'items/W04-rent.yaml:26',
      '这一行的缩进和上面对不齐',
      '→ 同一层的各行左边对齐；深一层多两个空格，列表的“- ”也算两个',
    ],
  },
  {
    name: '冒号后面没有空格',
    file: 'items/W04-rent.yaml',
    from: 'extends: W04',
    to: 'extends:W04',
    says: ['items/W04-rent.yaml:2', '冒号后面没有空格', '→ 冒号后面加一个空格，例如 unit: fen'],
  },
  {
    name: '引号没有合上',
    file: 'items/W04-rent.yaml',
    from: "yes: '这次最多可提 {cap}'",
    to: "yes: '这次最多可提 {cap}",
    says: ['items/W04-rent.yaml:36', '引号只有开头，没有结尾', '→ 在这一行补上后面的引号'],
  },
  {
    name: '句子里有引号',
    file: 'items/W04-rent.yaml',
    from: "yes: '这次最多可提 {cap}'",
    to: "yes: '这次'最多'可提 {cap}'",
    says: ['items/W04-rent.yaml:36', '引号结束以后还有字', '→ 整句话只用一对引号；句子里的引号用中文引号“”'],
  },
  {
    name: '花括号没有合上',
    file: 'items/W04-rent.yaml',
    from: '- { name: manyChildren, label: 多子女家庭的子女数, unit: count, value: 2, source: rent-2026 }',
    to: '- { name: manyChildren, label: 多子女家庭的子女数, unit: count, value: 2, source: rent-2026',
    says: [
      'items/W04-rent.yaml:22',
      '这里开始的括号没有合上',
      '→ 补上 } 或 ]；括号里要另起一行的，缩进要比这一行深',
    ],
  },
  {
    name: '同一个名字写两次',
    file: 'items/W04-rent.yaml',
    from: 'source: rent-2026\nunclear',
    to: 'source: rent-2026\nsource: rent-2026\nunclear',
    says: ['items/W04-rent.yaml:7', '同一个名字写了两次', '→ 删掉一个，或者改名'],
  },
  {
    name: '感叹号开头',
    file: 'items/W04-rent.yaml',
    from: 'personWhen: frozen',
    to: 'personWhen: !frozen',
    says: [
      'items/W04-rent.yaml:26',
      '内容以特殊符号（` @ % ! & * | >）开头，又没有引号',
      "→ 整个内容加上单引号，例如 '!frozen'",
    ],
  },
  {
    name: '句子里有冒号',
    file: 'items/W04-rent.yaml',
    from: 'cap: 每人每月',
    to: 'cap: 额度: 每人每月',
    says: [
      'items/W04-rent.yaml:3',
      '这句话里有冒号加空格，又没有引号',
      '→ 整句话加上单引号，或者改用中文冒号“：”',
    ],
  },
  {
    name: '两份写在一个文件里',
    file: 'centre.yaml',
    from: 'districts:',
    to: '---\ndistricts:',
    says: ['centre.yaml:6', '文件里有一行 ---，后面又是一份', '→ 删掉 ---；一个文件只写一份'],
  },
  {
    name: '用了别名',
    file: 'items/W04-rent.yaml',
    from: 'personWhen: frozen',
    to: 'personWhen: *frozen',
    says: ['items/W04-rent.yaml:26', '用了别名（& 或 *）', '→ 把内容直接写出来，不要用 & 和 *'],
  },
];

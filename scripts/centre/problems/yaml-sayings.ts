import { say, type Sayings } from './saying';

const is = (cause: string) => new RegExp(`^is not YAML here: ${cause}$`);

/** A file that cannot be read as YAML, by what was most likely done. */
export const yamlSayings: Sayings = [
  [is('tab'), () => say('这一行用 Tab 键缩进', '改成空格：每深一层两个空格')],
  [is('wide blank'), () => say('这一行用中文空格或不换行空格缩进', '删掉行首的空白，重新用半角空格缩进')],
  [is('wide colon'), () => say('名字后面是全角冒号“：”', '改成半角冒号加一个空格，例如 name: 柳州')],
  [is('wide comma'), () => say('花括号里用了全角逗号“，”', '改成半角逗号加一个空格')],
  [is('open quote'), () => say('引号只有开头，没有结尾', '在这一行补上后面的引号')],
  [is('text after a quote'), () => say('引号结束以后还有字', '整句话只用一对引号；句子里的引号用中文引号“”')],
  [
    is('text after a brace'),
    () => say('这句话以花括号 { 开头，又没有引号', "整句话加上单引号，例如 '{monthsPerTime} 个月'"),
  ],
  [
    is('text after a bracket'),
    () => say('这句话以方括号 [ 开头，又没有引号', "整句话加上单引号，例如 '[注] 说明'"),
  ],
  [
    is('open bracket'),
    () => say('这里开始的括号没有合上', '补上 } 或 ]；括号里要另起一行的，缩进要比这一行深'),
  ],
  [is('no blank after a colon'), () => say('冒号后面没有空格', '冒号后面加一个空格，例如 unit: fen')],
  [is('no colon'), () => say('这一行没有冒号，不知道是哪一项', '写成“名字: 内容”，或者接到上一行后面')],
  [
    is('colon in a text'),
    () => say('这句话里有冒号加空格，又没有引号', '整句话加上单引号，或者改用中文冒号“：”'),
  ],
  [
    is('special beginning'),
    () => say('内容以特殊符号（` @ % ! & * | >）开头，又没有引号', "整个内容加上单引号，例如 '!frozen'"),
  ],
  [is('same key twice'), () => say('同一个名字写了两次', '删掉一个，或者改名')],
  [
    is('indent'),
    () => say('这一行的缩进和上面对不齐', '同一层的各行左边对齐；深一层多两个空格，列表的“- ”也算两个'),
  ],
  [is('second document'), () => say('文件里有一行 ---，后面又是一份', '删掉 ---；一个文件只写一份')],
  [
    /^is not YAML here/,
    () =>
      say('从这一行起看不懂', '看这一行和上一行：引号、括号是不是成对，缩进是不是对齐，冒号、逗号是不是半角'),
  ],
  [/uses an alias/, () => say('用了别名（& 或 *）', '把内容直接写出来，不要用 & 和 *')],
  [/at most \d+ are read/, () => say('文件太大了', '一项业务一个文件，每个文件几十行就够')],
  [/nested deeper/, () => say('嵌套太深了', '按 docs/centres.md 的样子写')],
  [/is neither a value, a list nor a map/, () => say('这里的内容看不懂', '按 docs/centres.md 的样子写')],
  [
    /key that is not a plain word/,
    () => say('名字不是一个普通的词', '名字写成一个英文词；方括号、花括号不能当名字'),
  ],
  [/^is not UTF-8/, () => say('文件不是 UTF-8 编码', '用编辑器把这个文件另存为 UTF-8 编码')],
];

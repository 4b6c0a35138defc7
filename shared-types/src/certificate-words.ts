import type { LetterForm } from './letter-words';

/** 证明和对账单: what a member may ask for at any time, of what the core ledger says that day. */
export const certificateNames = [
  'deposit-proof',
  'loan-use-proof',
  'withdrawal-record',
  'loan-settled',
  'year-statement',
] as const;
export type CertificateName = (typeof certificateNames)[number];

/** Their titles, where a centre has no other. */
export const certificateTitles: Record<CertificateName, string> = {
  'deposit-proof': '缴存证明',
  'loan-use-proof': '异地贷款缴存使用证明',
  'withdrawal-record': '提取记录',
  'loan-settled': '贷款结清证明',
  'year-statement': '结息对账单',
};

/** What a certificate may name in {braces}: what it is, and what a preview shows for it. */
export const certificateWords = {
  person: { says: '姓名', example: '陈示例' },
  idNumber: { says: '证件号码，遮去中间', example: '9907**********0029' },
  number: { says: '文号', example: 'QZZ20261130 1234567 8' },
  issuedOn: { says: '证明的日子', example: '2026年11月30日' },
  centre: { says: '中心的名字', example: '钦州市住房公积金管理中心' },
  hotline: { says: '服务热线', example: '12329' },
  asOf: { says: '账上的数字是什么时候的', example: '2026年11月30日 10:12' },
  validUntil: { says: '有效到哪一天', example: '2026年12月30日（周三）' },
  accountCount: { says: '几个个人账户', example: '1' },
  balance: { says: '各账户余额合计', example: '¥48,623.50' },
  balanceInFull: { says: '余额合计大写', example: '人民币肆万捌仟陆佰贰拾叁元伍角整' },
  monthlyDeposit: { says: '正在缴存的账户每月缴存额（没有就不写）', example: '¥1,200.00' },
  continuousMonths: { says: '连续缴存几个月（没有就不写）', example: '26' },
  lastDepositMonth: { says: '缴到哪个月（没有缴过就不写）', example: '2026年10月' },
  lastYearDeposits: { says: '近十二个月缴存额', example: '¥14,400.00' },
  loanUse: { says: '公积金贷款用过几次、还清没有', example: '没有公积金贷款记录' },
  withdrawalCount: { says: '提取过几次', example: '2' },
  withdrawnTotal: { says: '一共提取多少', example: '¥10,800.00' },
  loanCount: { says: '结清了几笔贷款', example: '1' },
  year: { says: '哪个结息年度', example: '2025年7月1日至2026年6月30日' },
  opening: { says: '年度开始时的余额', example: '¥33,300.00' },
  deposits: { says: '年度里缴存了多少', example: '¥14,400.00' },
  ownDeposits: { says: '其中个人缴存（账上分得清才有）', example: '¥7,200.00' },
  unitDeposits: { says: '其中单位缴存（账上分得清才有）', example: '¥7,200.00' },
  interest: { says: '年度里的利息', example: '¥623.50' },
  withdrawn: { says: '年度里提取了多少', example: '¥0.00' },
  other: { says: '转入转出和调整（有才写）', example: '¥300.00' },
  closing: { says: '年度结束时的余额', example: '¥48,623.50' },
} as const satisfies Record<string, { says: string; example: string }>;
export type CertificateWord = keyof typeof certificateWords;

/** Lists that a certificate may hold; as those of letters. */
export const certificateTables = {
  accounts: {
    says: '各个人账户',
    columns: [
      { name: '单位', share: 5 },
      { name: '个人账号', share: 3 },
      { name: '状态', share: 3 },
      { name: '开户', share: 4 },
      { name: '缴至', share: 3 },
      { name: '余额', share: 3 },
    ],
    example: [
      ['钦州市示例商贸有限公司', '尾号 0101', '正常缴存', '2024年9月1日', '2026年10月', '¥48,623.50'],
    ],
  },
  withdrawals: {
    says: '每一次提取',
    columns: [
      { name: '日期', share: 3 },
      { name: '业务', share: 5 },
      { name: '金额', share: 3 },
    ],
    example: [['2026年3月20日', '租房提取', '¥5,400.00']],
  },
  settledLoans: {
    says: '已经结清的公积金贷款',
    columns: [
      { name: '借款合同号', share: 4 },
      { name: '贷款金额', share: 3 },
      { name: '放款', share: 3 },
      { name: '结清', share: 3 },
    ],
    example: [['DEMO-JK-2017-0009', '¥200,000.00', '2017年2月10日', '2026年2月25日']],
  },
  months: {
    says: '年度里的每个月',
    columns: [
      { name: '月份', share: 3 },
      { name: '缴存', share: 3 },
      { name: '利息', share: 3 },
      { name: '提取', share: 3 },
      { name: '其他', share: 3 },
      { name: '月末余额', share: 4 },
    ],
    example: [['2026年6月', '¥1,200.00', '¥623.50', '—', '—', '¥48,623.50']],
  },
} as const satisfies Record<
  string,
  { says: string; columns: readonly { name: string; share: number }[]; example: string[][] }
>;
export type CertificateTable = keyof typeof certificateTables;

export type CertificateForm = LetterForm<CertificateWord, CertificateTable>;

const always = [
  'person',
  'idNumber',
  'number',
  'issuedOn',
  'centre',
  'hotline',
  'asOf',
  'validUntil',
] as const satisfies CertificateWord[];

const form = (
  words: readonly CertificateWord[],
  demands: CertificateForm['demands'],
  tables: readonly CertificateTable[],
): CertificateForm => ({
  words: [...always, ...words],
  tables,
  demands: ['person', 'idNumber', 'asOf', ...demands],
  mayLack: [],
});

const balances = ['accountCount', 'balance', 'balanceInFull'] as const;
const deposits = ['monthlyDeposit', 'continuousMonths', 'lastDepositMonth', 'lastYearDeposits'] as const;

/** By kind of certificate: what is known of it, and without which it would say half the truth. */
export const certificateForms: Record<CertificateName, CertificateForm> = {
  'deposit-proof': form([...balances, ...deposits], ['balance', 'accounts'], ['accounts']),
  'loan-use-proof': form(
    [...balances, ...deposits, 'loanUse', 'withdrawalCount', 'withdrawnTotal'],
    ['balance', 'accounts', 'loanUse', 'withdrawnTotal', 'lastYearDeposits'],
    ['accounts'],
  ),
  'withdrawal-record': form(
    ['withdrawalCount', 'withdrawnTotal'],
    ['withdrawalCount', 'withdrawnTotal', 'withdrawals'],
    ['withdrawals'],
  ),
  'loan-settled': form(['loanCount'], ['settledLoans'], ['settledLoans']),
  'year-statement': form(
    [
      ...['year', 'opening', 'deposits', 'ownDeposits', 'unitDeposits'],
      ...['interest', 'withdrawn', 'other', 'closing'],
    ] as CertificateWord[],
    ['year', 'opening', 'deposits', 'interest', 'withdrawn', 'closing', 'months'],
    ['months'],
  ),
};

/** 2025年7月至2026年6月, of the year on whose 30 June interest is paid. */
export const settlementYearInWords = (year: number): string => `${year - 1}年7月至${year}年6月`;

export const certificateRefusals = [
  'no-account',
  'no-settled-loan',
  'not-told',
  'book-differs',
  'no-year',
] as const;
/** Why there can be no such certificate: a fact that is otherwise, or one that nobody knows. */
export type CertificateRefusal = (typeof certificateRefusals)[number];

/** What happened, what it means, what to do. */
export const certificateRefusalWords: Record<CertificateRefusal, string> = {
  'no-account': '您名下没有公积金账户，所以开不出这份证明。如果不对，请拨打热线或到窗口。',
  'no-settled-loan': '账上没有您已经还清的公积金贷款。刚刚还清的，过一两天再开；如果不对，请拨打热线。',
  'not-told': '核心系统没有提供开这份证明要用的信息，我们不能只写一半。请带身份证到窗口开。',
  'book-differs': '账上的明细和余额对不上，要工作人员先核对，所以没有开。请拨打热线，我们来查。',
  'no-year': '这个结息年度里没有您的账，请换一个年度。',
};

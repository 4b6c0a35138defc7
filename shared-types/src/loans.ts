import { z } from 'zod';
import { reason, ruleSource, verdict, workingStep } from './eligibility';
import { amountFen } from './primitives';

/** 等额本息, 等额本金. */
export const repaymentMethods = ['equal-instalment', 'equal-principal'] as const;
export type RepaymentMethod = (typeof repaymentMethods)[number];

/** Who lends a part: the fund (公积金贷款), or a bank from its own money (商业贷款); both together are a 组合贷款. */
export const loanKinds = ['fund', 'commercial'] as const;
export type LoanKind = (typeof loanKinds)[number];

const monthOfLoan = z.int().min(1).max(360);

/** A year's rate in thousandths of a percent: 2600 is 2.6 %, 3075 is 3.075 %. */
export const rateMilli = z.int().min(0).max(24_000);

/** From which month of the loan on another rate holds; months are counted from 1. */
export const rateChange = z.strictObject({ fromMonth: monthOfLoan, rateMilli });
export type RateChange = z.infer<typeof rateChange>;

/** 提前还款: how much beside the payment of a month, and whether the term gets shorter or the payment smaller. */
export interface EarlyRepayment {
  afterMonth: number;
  amountFen: number;
  then: 'shorter' | 'smaller';
}

/** What is asked of somebody's home and income. */
export const loanQuestionKinds = ['money', 'count', 'yes-no'] as const;

const lentFen = z.int().min(100_000, '贷款金额至少 1,000 元').max(10_000_000_000, '贷款金额最多 1 亿元');

/** One loan, as it is lent: whole fen, whole months, 30 years at most. */
export const loanPart = z.strictObject({
  kind: z.enum(loanKinds),
  amountFen: lentFen,
  months: monthOfLoan,
  rateMilli,
  changes: z.array(rateChange).max(30).default([]),
});

/** What is to be worked out; by both methods, so that they can be laid side by side. */
export const calculateLoanBody = z.strictObject({
  parts: z
    .array(loanPart)
    .min(1)
    .max(2)
    .refine((parts) => new Set(parts.map(({ kind }) => kind)).size === parts.length, {
      error: '贷款的每一部分只能填一次',
    }),
  early: z
    .strictObject({
      /** Which loan it goes to. */
      kind: z.enum(loanKinds),
      afterMonth: monthOfLoan,
      amountFen: z.int().min(10_000, '提前还款的金额至少 100 元').max(10_000_000_000),
    })
    .optional(),
  /** Show the months of this year of the loan. */
  yearOfLoan: z.int().min(1).max(30).optional(),
});
export type CalculateLoan = z.infer<typeof calculateLoanBody>;

const paidShape = { principalFen: amountFen, interestFen: amountFen, earlyFen: amountFen };

/** A month of a plan: what is paid (`earlyFen` beside it), and what is owed after it. */
export const loanMonth = z.object({
  month: z.int(),
  paymentFen: amountFen,
  ...paidShape,
  balanceFen: amountFen,
});
export type LoanMonth = z.infer<typeof loanMonth>;

/** A year of a plan, counted from the first payment. */
export const loanYear = z.object({
  year: z.int(),
  /** What is paid in its first and in its last month. */
  firstFen: amountFen,
  lastFen: amountFen,
  ...paidShape,
  balanceFen: amountFen,
});
export type LoanYear = z.infer<typeof loanYear>;

export const loanPlan = z.object({
  /** Until all is paid back. */
  months: z.int(),
  firstFen: amountFen,
  lastFen: amountFen,
  /** Principal, interest and what was paid early. */
  paidFen: amountFen,
  interestFen: amountFen,
  years: z.array(loanYear),
});
export type LoanPlan = z.infer<typeof loanPlan>;

/** After an early repayment: the plan, the month's payment from then on, and what is saved against not paying early. */
export const earlyPlan = z.object({
  plan: loanPlan,
  nextFen: amountFen,
  savedInterestFen: amountFen,
  fewerMonths: z.int(),
});
export type EarlyPlan = z.infer<typeof earlyPlan>;

export const loanByMethod = z.object({
  method: z.enum(repaymentMethods),
  plan: loanPlan,
  /** Of each loan alone, where it is a 组合贷款. */
  parts: z.array(
    z.object({ kind: z.enum(loanKinds), firstFen: amountFen, interestFen: amountFen, months: z.int() }),
  ),
  /** null: nothing is paid early. */
  early: z.object({ shorter: earlyPlan, smaller: earlyPlan }).nullable(),
  /** Of the year that was asked for. */
  months: z.array(loanMonth),
});
export type LoanByMethod = z.infer<typeof loanByMethod>;

export const loanCalculation = z.object({
  methods: z.array(loanByMethod),
  /** How fen are rounded, and who says so. */
  rounding: z.object({ says: z.string(), source: ruleSource }),
});
export type LoanCalculation = z.infer<typeof loanCalculation>;

const answerKey = z.string().max(40);
/** What somebody says of themselves and of the home, by the keys of `loanAsk`. Money in fen. */
const loanAnswers = z.record(answerKey, z.union([z.boolean(), z.int().min(0).max(100_000_000_000)]));
export type LoanAnswers = z.infer<typeof loanAnswers>;

export const assessLoanBody = z.strictObject({
  answers: loanAnswers.refine((answers) => Object.keys(answers).length <= 40, '填写的内容太多'),
  /** For how long somebody means to borrow; left out: as long as may be. */
  months: monthOfLoan.optional(),
  /** What if so much is withdrawn first? */
  withdrawFen: z.int().min(1).max(10_000_000_000).optional(),
});
export type AssessLoan = z.infer<typeof assessLoanBody>;

/** One thing that is asked; `fact`: a department tells it of whoever has signed in. */
export const loanAsk = z.object({
  key: z.string(),
  label: z.string(),
  help: z.string().nullable(),
  kind: z.enum(loanQuestionKinds),
  of: z.enum(['fact', 'answer']),
});
export type LoanAsk = z.infer<typeof loanAsk>;

/** The loan rules of a centre in sentences, as they stand today. */
export const loanRules = z.object({
  centreName: z.string(),
  /** null: the centre states nothing of it. */
  stated: z
    .object({
      asks: z.array(loanAsk),
      says: z.array(z.object({ words: z.string(), source: ruleSource })),
      rates: z.array(z.object({ label: z.string(), rateMilli, source: ruleSource })),
    })
    .nullable(),
});
export type LoanRules = z.infer<typeof loanRules>;

const limitPart = z.object({
  limitFen: amountFen.nullable(),
  working: z.array(workingStep),
  reason,
});

/** A pre-assessment. It decides nothing: a person decides every loan. */
export const loanAssessment = z.object({
  verdict,
  headline: z.string(),
  /** The least of what account and home allow; null where one of them is unknown. */
  limitFen: amountFen.nullable(),
  account: limitPart,
  home: limitPart.nullable(),
  term: z
    .object({
      months: z.int().nullable(),
      working: z.array(z.object({ label: z.string(), months: z.int(), binding: z.boolean() })),
      reason,
    })
    .nullable(),
  rate: z.object({ rateMilli, label: z.string(), source: ruleSource }).nullable(),
  reasons: z.array(reason),
  /** For that limit, term and rate; empty where one of them is not known. */
  monthly: z.array(
    z.object({
      method: z.enum(repaymentMethods),
      firstFen: amountFen,
      lastFen: amountFen,
      interestFen: amountFen,
    }),
  ),
  /** After the withdrawal that was asked for; null: none was. */
  withdraw: z.object({ amountFen, limitFen: amountFen.nullable(), lessFen: amountFen.nullable() }).nullable(),
  /** What would settle more. */
  missing: z.array(loanAsk),
  /** What is taken for granted, in sentences. */
  assumptions: z.array(z.string()),
});
export type LoanAssessment = z.infer<typeof loanAssessment>;

import { identityDocumentKind, type IdentityDocument } from '@gjj/shared-types';
import { z } from 'zod';
import { DATASET_NAMES } from '../data-exchange/dataset-names';

const months = z.number().int().min(0);
const fen = z.number().int().min(0);
const documentKind = identityDocumentKind.default('resident-id');
/** Impossible: a region that there is not, or a serial number of noughts. */
const idNumber = z
  .string()
  .regex(
    /^(?:99\d{15}[\dX]|8[123]99\d{13}[\dX]|900\d{14}[\dX]|[HM]0000\d{4}|0000\d{4}|ZZ[A-Z]\d{12}|XX0000\d{3})$/,
  );

/** What the core ledger keeps of an account (个人账户). Ages are in months, so that the demo never goes stale. */
const accountSchema = z.strictObject({
  accountNo: z.string(),
  employerName: z.string(),
  districtCode: z.string().regex(/^\d{6}$/),
  status: z.enum(['active', 'sealed', 'frozen']),
  openedMonthsAgo: months,
  sealedMonthsAgo: months.optional(),
  sealReason: z.string().optional(),
  balanceFen: fen,
  monthlyDepositFen: fen,
  /** What was deposited in the first month; grows evenly up to `monthlyDepositFen`. */
  firstMonthlyDepositFen: fen.optional(),
  /** Set when the deposits had a gap (断缴). */
  continuousMonths: months.optional(),
});

const withdrawalSchema = z.strictObject({
  accountNo: z.string(),
  itemCode: z.string().regex(/^W\d\d$/),
  amountFen: fen,
  monthsAgo: months,
  homeKey: z.string().optional(),
});

/** 公积金贷款, as the core ledger keeps it. */
const fundLoanSchema = z.strictObject({
  loanNo: z.string(),
  amountFen: fen,
  balanceFen: fen,
  grantedMonthsAgo: months,
  settledMonthsAgo: months.optional(),
});

/** How a card (银行卡) behaves at the bank: most simply work. */
/** What a bank knows of a card, or of another account. */
export const cardSchema = z.strictObject({
  number: z.string().regex(/^629999\d{13}$/),
  bankName: z.string(),
  kind: z.enum(['debit', 'credit']).default('debit'),
  behaviour: z.enum(['works', 'fails', 'is-returned', 'never-settles']).default('works'),
  failureCode: z.string().optional(),
  failureReason: z.string().optional(),
});

/** What other departments know. */
const factsSchema = z.strictObject({
  marriage: z
    .strictObject({
      status: z.enum(['single', 'married', 'divorced', 'widowed']),
      spouse: z.strictObject({ name: z.string(), documentKind, idNumber }).optional(),
    })
    .default({ status: 'single' }),
  kin: z
    .array(
      z.strictObject({ relation: z.enum(['parent', 'child']), name: z.string(), documentKind, idNumber }),
    )
    .default([]),
  homes: z
    .array(
      z.strictObject({
        homeKey: z.string(),
        address: z.string(),
        cityCode: z.string(),
        areaSquareMetres: z.number().positive(),
        registeredMonthsAgo: months,
      }),
    )
    .default([]),
  leases: z
    .array(
      z.strictObject({
        filingNo: z.string(),
        address: z.string(),
        monthlyRentFen: fen,
        fromMonthsAgo: months,
        toMonthsAhead: months,
        districtCode: z.string().default('450700'),
        kind: z.enum(['market', 'public', 'affordable', 'talent']),
      }),
    )
    .default([]),
  purchases: z
    .array(
      z.strictObject({
        homeKey: z.string(),
        contractNo: z.string(),
        filedMonthsAgo: months,
        address: z.string(),
        priceFen: fen,
        loanFen: fen,
        invoiceNo: z.string().optional(),
        paidFen: fen,
        kind: z.enum(['new', 'second-hand']),
      }),
    )
    .default([]),
  pension: z.strictObject({ retiredMonthsAgo: months, kind: z.enum(['retire', '离休']) }).optional(),
  household: z
    .strictObject({ cityCode: z.string(), sinceMonthsAgo: months })
    .default({ cityCode: '450700', sinceMonthsAgo: 240 }),
  children: z.array(z.strictObject({ ageYears: z.number().int().min(0) })).default([]),
  highTalent: z.boolean().default(false),
  graduatedMonthsAgo: months.optional(),
  veteran: z.boolean().default(false),
  minimumAllowance: z.boolean().default(false),
  housingHardship: z.boolean().default(false),
  rentInvoicedMonthlyFen: fen.optional(),
  loans: z
    .array(
      z.strictObject({
        homeKey: z.string(),
        kind: z.enum(['commercial', 'fund']),
        startedMonthsAgo: months,
        monthlyRepaymentFen: fen,
        repaidLast12MonthsFen: fen,
      }),
    )
    .default([]),
  medicalOwnPaidLast12MonthsFen: fen.default(0),
  renovationInvoicedFen: fen.optional(),
  propertyFeeInvoicedFen: fen.optional(),
  totallyDisabled: z.boolean().default(false),
  depositsElsewhere: z
    .array(
      z.strictObject({
        cityCode: z.string(),
        centre: z.string(),
        status: z.enum(['active', 'sealed', 'closed']),
      }),
    )
    .default([]),
});

/** An invented person. Without a `memberNo`, somebody whom only the departments know, such as a member's relative. */
export const personSchema = z.strictObject({
  key: z.string().regex(/^[a-z-]+$/),
  name: z.string(),
  situation: z.string(),
  /** Whose offices answer for the person. */
  cityName: z.string().default('钦州市'),
  documentKind,
  idNumber,
  /** How each system writes the name, where not as above: a register has habits of its own. */
  writtenAs: z.partialRecord(z.enum(['ledger', 'bank', ...DATASET_NAMES]), z.string()).default({}),
  phone: z.string().regex(/^1540000\d{4}$/),
  openid: z.string().optional(),
  memberNo: z.string().optional(),
  frozenReason: z.string().optional(),
  fraudBanMonthsAhead: months.optional(),
  accounts: z.array(accountSchema).default([]),
  withdrawals: z.array(withdrawalSchema).default([]),
  fundLoans: z.array(fundLoanSchema).default([]),
  cards: z.array(cardSchema).default([]),
  facts: factsSchema,
});

export type Person = z.output<typeof personSchema>;
export type PersonAccount = Person['accounts'][number];
export type PersonCard = Person['cards'][number];

/** How a system writes the person's name. */
export function nameIn(system: keyof Person['writtenAs'], { name, writtenAs }: Person): string {
  return writtenAs[system] ?? name;
}

export function documentOf({
  documentKind,
  idNumber,
}: Pick<Person, 'documentKind' | 'idNumber'>): IdentityDocument {
  return { kind: documentKind, number: idNumber };
}

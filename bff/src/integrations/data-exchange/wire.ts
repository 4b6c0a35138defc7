import { amountFen, day, identityDocumentKind, instant } from '@gjj/shared-types';
import { z } from 'zod';
import type { Dataset, DatasetAnswers } from '../../modules/checks/ports';

const absentIsNull = <S extends z.ZodType>(schema: S) => schema.nullish().transform((value) => value ?? null);

const subjectWire = z.object({
  name: z.string(),
  document: z.object({ kind: identityDocumentKind, number: z.string() }),
});

/** Answers of docs/integrations/data-exchange.openapi.yaml by dataset; what is absent becomes null. */
export const answerWires = {
  identity: z.object({ registered: z.boolean() }),
  marriage: z.object({
    status: z.enum(['single', 'married', 'divorced', 'widowed']),
    spouse: absentIsNull(subjectWire),
  }),
  kin: z.object({ kin: z.array(z.object({ relation: z.enum(['parent', 'child']), person: subjectWire })) }),
  property: z.object({
    homes: z.array(
      z.object({
        homeKey: z.string(),
        address: z.string(),
        cityCode: z.string(),
        areaSquareMetres: z.number(),
        registeredOn: day,
      }),
    ),
  }),
  lease: z.object({
    leases: z.array(
      z.object({
        filingNo: z.string(),
        address: z.string(),
        monthlyRentFen: amountFen,
        from: day,
        to: day,
        districtCode: z.string(),
        kind: z.enum(['market', 'public', 'affordable', 'talent']),
      }),
    ),
  }),
  purchase: z.object({
    purchases: z.array(
      z.object({
        homeKey: z.string(),
        contractNo: z.string(),
        filedOn: day,
        address: z.string(),
        priceFen: amountFen,
        loanFen: amountFen,
        paidFen: amountFen,
        invoiceNo: absentIsNull(z.string()),
        kind: z.enum(['new', 'second-hand']),
      }),
    ),
  }),
  pension: z.object({
    retired: z.boolean(),
    retiredOn: absentIsNull(day),
    kind: absentIsNull(z.string()),
  }),
  'labour-appraisal': z.object({ totallyDisabled: z.boolean() }),
  household: z.object({ cityCode: z.string(), since: day }),
  children: z.object({ children: z.array(z.object({ birthDay: day })) }),
  talent: z.object({ highTalent: z.boolean() }),
  education: z.object({
    graduations: z.array(z.object({ level: z.string(), graduatedOn: day, fullTime: z.boolean() })),
  }),
  veteran: z.object({ veteran: z.boolean() }),
  assistance: z.object({ minimumAllowance: z.boolean(), housingHardship: z.boolean() }),
  'rent-invoice': z.object({ monthlyFen: absentIsNull(amountFen) }),
  mortgage: z.object({
    loans: z.array(
      z.object({
        homeKey: z.string(),
        kind: z.enum(['commercial', 'fund']),
        startedOn: day,
        monthlyRepaymentFen: amountFen,
        repaidLast12MonthsFen: amountFen,
      }),
    ),
  }),
  medical: z.object({ ownPaidLast12MonthsFen: amountFen }),
  'home-invoice': z.object({
    renovationFen: absentIsNull(amountFen),
    propertyFeeLast12MonthsFen: absentIsNull(amountFen),
  }),
  'deposits-elsewhere': z.object({
    accounts: z.array(z.object({ cityCode: z.string(), centre: z.string(), status: z.string() })),
  }),
} satisfies { [D in Dataset]: z.ZodType<DatasetAnswers[D]> };

export const envelopeWire = z.object({
  queryId: z.string(),
  source: z.string(),
  asOf: instant,
  subjectName: absentIsNull(z.string().max(200)),
  answer: z.unknown(),
});

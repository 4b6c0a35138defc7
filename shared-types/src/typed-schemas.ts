import { z } from 'zod';
import { creditCodeProblem, readCreditCode } from './credit-code';
import { documentProblem, isIdNumber, readDocumentNumber } from './identity-document';
import { identityDocumentKinds } from './identity-document-rules';
import { nameProblem, regularName } from './person-name';
import {
  badCardNumber,
  badPhone,
  badSmsCode,
  isCardNumber,
  isPhone,
  isSmsCode,
  readCardNumber,
  readPhone,
  readSmsCode,
} from './typed-numbers';

/** 证件类型, as the core ledger keeps it beside the number. */
export const identityDocumentKind = z.enum(identityDocumentKinds, '请选择证件类型');

/** Kind and number, the number as typed or pasted. */
export const identityDocument = z
  .strictObject({ kind: identityDocumentKind, number: z.string().max(60, '证件号码太长') })
  .transform(({ kind, number }) => ({ kind, number: readDocumentNumber(number) }))
  .superRefine((document, context) => {
    const message = documentProblem(document);
    if (message !== null) context.addIssue({ code: 'custom', path: ['number'], message });
  });

/** Resident ID number alone, e.g. an officer's. */
export const residentIdNumber = z
  .string()
  .max(60, '身份证号码不对，请逐位核对')
  .transform(readDocumentNumber)
  .refine(isIdNumber, '身份证号码不对，请逐位核对');

/** Unified social credit code (统一社会信用代码) of a unit. */
export const creditCode = z
  .string()
  .max(60, '统一社会信用代码是 18 位')
  .transform(readCreditCode)
  .superRefine((code, context) => {
    const message = creditCodeProblem(code);
    if (message !== null) context.addIssue({ code: 'custom', message });
  });

/** Mainland mobile number, 11 digits. */
export const phone = z.string().max(60, badPhone).transform(readPhone).refine(isPhone, badPhone);

/** Bank card number; what people type between groups is dropped. */
export const cardNumber = z
  .string()
  .max(60, badCardNumber)
  .transform(readCardNumber)
  .refine(isCardNumber, badCardNumber);

/** A bank account of an organisation: no check digit, as banks give them. */
export const accountNumber = z
  .string()
  .max(60, '账号是 16 到 19 位数字')
  .transform(readCardNumber)
  .refine((number) => /^\d{16,19}$/.test(number), '账号是 16 到 19 位数字');

export const smsCode = z.string().max(60, badSmsCode).transform(readSmsCode).refine(isSmsCode, badSmsCode);

/** Name as printed on the identity document: Chinese or Latin, with middle dot, hyphen, apostrophe or marks. */
export const personName = z
  .string()
  .max(120, '姓名太长')
  .transform(regularName)
  .superRefine((name, context) => {
    const message = nameProblem(name);
    if (message !== null) context.addIssue({ code: 'custom', message });
  });

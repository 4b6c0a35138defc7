export const identityDocumentKinds = [
  'resident-id',
  'hk-macao-residence',
  'taiwan-residence',
  'hk-macao-permit',
  'taiwan-permit',
  'permanent-residence',
  'passport',
] as const;
export type IdentityDocumentKind = (typeof identityDocumentKinds)[number];

export interface DocumentRule {
  isRight: (number: string) => boolean;
  /** Said under the field before anything is typed. */
  hint: string;
  problem: string;
  /** Sizes of the groups in which it is shown back. */
  groups: readonly number[];
  /** GB 11643: digits 7 to 14 are the day of birth. */
  tellsBirth: boolean;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

/** Digits 7 to 14 are a day that there is. */
export function isBornOn(number: string): boolean {
  const [year, month, date] = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)].map(Number);
  const parsed = new Date(Date.UTC(year!, month! - 1, date!));
  return (
    parsed.getUTCFullYear() === year && parsed.getUTCMonth() === month! - 1 && parsed.getUTCDate() === date
  );
}

/** GB 11643-1999: 17 digits with a real birth date and a check character by ISO 7064 MOD 11-2. */
function isCitizenNumber(number: string): boolean {
  if (!/^\d{17}[\dX]$/.test(number) || !isBornOn(number)) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return checkCharacters[sum % 11] === number[17];
}

const eighteen = (beginning: RegExp) => (number: string) => beginning.test(number) && isCitizenNumber(number);

/** 公安部 gives residence permits of Hong Kong, Macao and Taiwan people numbers of GB 11643 under 81, 82 and 83. */
const residencePermit = /^8[123]/;
/** 国家移民管理局, from 2023-12-01: 9, the province, the country's three digits (GB/T 2659), then as GB 11643. */
const permanentResidence = /^9(?:[1-5]\d|6[1-5])/;

const citizenGroups = [6, 8, 4];

/**
 * What a number of each kind looks like. The 15 characters of permanent residence permits of before 2023-12-01 and
 * the numbers of travel permits and passports have no check that is published: their form alone is checked.
 */
export const identityDocumentRules: Record<IdentityDocumentKind, DocumentRule> = {
  'resident-id': {
    isRight: (number) =>
      isCitizenNumber(number) && !residencePermit.test(number) && !permanentResidence.test(number),
    hint: '18 位，末位可能是 X',
    problem: '身份证号码不对，请逐位核对',
    groups: citizenGroups,
    tellsBirth: true,
  },
  'hk-macao-residence': {
    isRight: eighteen(/^8[12]/),
    hint: '18 位，81 或 82 开头',
    problem: '居住证号码不对：应是 18 位，81 或 82 开头，请逐位核对',
    groups: citizenGroups,
    tellsBirth: true,
  },
  'taiwan-residence': {
    isRight: eighteen(/^83/),
    hint: '18 位，83 开头',
    problem: '居住证号码不对：应是 18 位，83 开头，请逐位核对',
    groups: citizenGroups,
    tellsBirth: true,
  },
  'hk-macao-permit': {
    isRight: (number) => /^[HM]\d{8}(?:\d{2})?$/.test(number),
    hint: 'H 或 M 开头，后面 8 位数字',
    problem: '通行证号码不对：应是 H 或 M 开头，后面 8 位数字（旧证 10 位）',
    groups: [],
    tellsBirth: false,
  },
  'taiwan-permit': {
    isRight: (number) => /^\d{8}$|^\d{10}[A-Z]?$/.test(number),
    hint: '8 位数字（旧证 10 位）',
    problem: '通行证号码不对：应是 8 位数字（旧证 10 位，可带一个字母）',
    groups: [],
    tellsBirth: false,
  },
  'permanent-residence': {
    isRight: (number) => /^[A-Z]{3}\d{12}$/.test(number) || eighteen(/^9/)(number),
    hint: '9 开头的 18 位，旧证是 3 个字母加 12 位数字',
    problem: '永久居留身份证号码不对：应是 9 开头的 18 位，旧证是 3 个字母加 12 位数字，请逐位核对',
    groups: citizenGroups,
    tellsBirth: true,
  },
  passport: {
    isRight: (number) => /^(?=.*\d)[A-Z0-9]{5,12}$/.test(number),
    hint: '护照资料页右上角的号码，字母和数字',
    problem: '护照号码不对：应是 5 到 12 位字母和数字',
    groups: [],
    tellsBirth: false,
  },
};

/** A number as shown back: an 18-digit one in the groups that the document prints, others whole. */
export function groupsOf(kind: IdentityDocumentKind, number: string): readonly number[] {
  return number.length === 18 ? identityDocumentRules[kind].groups : [];
}

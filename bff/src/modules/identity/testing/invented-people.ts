import { isCardNumber, isIdNumber } from '@gjj/shared-types';

export type NamingRegister = 'identity' | 'ledger' | 'bank';

export interface InventedPerson {
  name: string;
  idNumber: string;
  phone: string;
  openid: string;
  memberNo: string;
  cards: string[];
  /** Where a register writes the name in another way. */
  writtenAs?: Partial<Record<NamingRegister, string>>;
}

const surnames = '凌沐黎缪桑'.split('');

/** A person who cannot exist: region 99, phone prefix 154, card prefix 629999; every check digit is right. */
export function inventPerson(seed: number): InventedPerson {
  const serial = String(seed).padStart(3, '0');
  return {
    name: `${surnames[seed % surnames.length]}试用`,
    idNumber: withCheckCharacter(
      `990700199001${String((seed % 28) + 1).padStart(2, '0')}${serial}`,
      isIdNumber,
    ),
    phone: `1540000${String(seed).padStart(4, '0')}`,
    openid: `oTest-${serial}-${'x'.repeat(18)}`,
    memberNo: `4507${String(seed).padStart(8, '0')}`,
    cards: Array.from({ length: 7 }, (_, index) =>
      withCheckCharacter(`629999${String(seed * 10 + index).padStart(12, '0')}`, isCardNumber),
    ),
  };
}

function withCheckCharacter(start: string, isRight: (text: string) => boolean): string {
  const last = [...'0123456789X'].find((character) => isRight(start + character));
  if (last === undefined) throw new Error(`no check character fits ${start}`);
  return start + last;
}

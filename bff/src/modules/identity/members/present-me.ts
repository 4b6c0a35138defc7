import { maskIdNumber, maskName, maskPhone, type Me } from '@gjj/shared-types';
import type { Sealer } from '../../../platform/sealing';
import { isBound } from './is-bound';
import type { UserRecord } from './user-model';

/** Of a centre; without a code, of the one that visitors see. */
export type HotlineOf = (centreCode: string | undefined) => string;

/** What a person sees of their own account: always masked, for a phone is looked at over shoulders. */
export function presentMe(user: UserRecord, sealer: Sealer, hotlineOf: HotlineOf): Me {
  const { person, phoneSealed } = user;
  return {
    bound: isBound(user),
    nameMasked: person === undefined ? null : maskName(sealer.open(person.nameSealed)),
    idNumberMasked: person === undefined ? null : maskIdNumber(sealer.open(person.idNumberSealed)),
    phoneMasked: phoneSealed === undefined ? null : maskPhone(sealer.open(phoneSealed)),
    elderMode: user.elderMode,
    hasWechat: user.openidIndex !== undefined,
    hotline: hotlineOf(person?.centreCode),
  };
}

import { maskDocument, maskName, maskPhone, type Me } from '@gjj/shared-types';
import type { Sealer } from '../../../platform/sealing';
import { isBound } from './is-bound';
import { openDocument } from './open-document';
import type { UserRecord } from './user-model';

/** Of a centre; without a code, of the one that visitors see. */
export type HotlineOf = (centreCode: string | undefined) => string;

/** What a person sees of their own account: always masked, for a phone is looked at over shoulders. */
export function presentMe(user: UserRecord, sealer: Sealer, hotlineOf: HotlineOf): Me {
  const { person, phoneSealed } = user;
  return {
    bound: isBound(user),
    nameMasked: person === undefined ? null : maskName(sealer.open(person.nameSealed)),
    documentKind: person === undefined ? null : openDocument(person, sealer).kind,
    idNumberMasked: person === undefined ? null : maskDocument(openDocument(person, sealer)),
    phoneMasked: phoneSealed === undefined ? null : maskPhone(sealer.open(phoneSealed)),
    elderMode: user.elderMode,
    hasWechat: user.openidIndex !== undefined,
    hotline: hotlineOf(person?.centreCode),
  };
}

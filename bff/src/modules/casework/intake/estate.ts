import {
  documentKey,
  maskDocument,
  maskName,
  maskPhone,
  nameKey,
  type addHeirBody,
  type applicant,
  type changeHeirBody,
} from '@gjj/shared-types';
import type { z } from 'zod';
import { AppError } from '../../../platform/errors';
import { newId } from '../../../platform/ids';
import type { Sealer } from '../../../platform/sealing';
import { heirTwice, sealAccount, type CaseRecord, type Heir, type Inheritance } from '../../applications';
import type { ProvenName } from '../../identity';
import { assertPower, sealAgent } from './agents';
import type { IntakeParts } from './intake-parts';

type NewHeir = z.output<typeof addHeirBody>;
type ChangedHeir = z.output<typeof changeHeirBody>;

const mostHeirs = 20;
const heirDiffers = { 'document.number': '继承人的姓名和证件号码对不上' };
const agentDiffers = { 'agent.document.number': '代办人的姓名和证件号码对不上' };

/** The estate as it is known, with whoever came for it now. */
export function inheritanceFor(
  { inheritance }: CaseRecord,
  { name, document }: z.output<typeof applicant>,
  sealer: Sealer,
): Inheritance {
  const came = {
    name: sealer.seal(name),
    nameMasked: maskName(name),
    idNumberIndex: sealer.indexOf('id-number', documentKey(document)),
  };
  return { applicant: came, heirs: inheritance?.heirs ?? [] };
}

/** @throws `case.action-not-allowed` for a case of the member's own */
export function estateOf({ inheritance }: CaseRecord): Inheritance {
  if (inheritance === undefined) throw new AppError('case.action-not-allowed');
  return inheritance;
}

/** @throws `intake.heir-not-found` */
export function heirOf(estate: Inheritance, heirId: string): Heir {
  const heir = estate.heirs.find((one) => one.heirId === heirId);
  if (heir === undefined) throw new AppError('intake.heir-not-found');
  return heir;
}

/** One more heir, proven as any person is, with a card that the bank says is their own. */
export async function addHeir(parts: IntakeParts, record: CaseRecord, body: NewHeir): Promise<CaseRecord> {
  const { desk, sealer, visitors } = parts;
  const { userId } = record;
  const estate = estateOf(record);
  const { name, document, agent, cardNumber } = body;
  assertPower(agent, desk.now);
  const idNumberIndex = sealer.indexOf('id-number', documentKey(document));
  assertNew(record, estate, idNumberIndex);
  const proven = await visitors.proveName(userId, { name, document }, heirDiffers);
  if (agent !== undefined) await visitors.proveName(userId, agent, agentDiffers);
  const card = await visitors.proveCard(idNumberIndex, name, cardNumber);
  const heir = sealHeir(body, proven, sealAccount({ ...card, number: cardNumber }, sealer), sealer);
  return desk.commitOrConflict(
    { ...record, version: body.version },
    { inheritance: { ...estate, heirs: [...estate.heirs, heir] } },
  );
}

function assertNew(record: CaseRecord, { heirs }: Inheritance, idNumberIndex: string): void {
  const twice = heirTwice(record, idNumberIndex);
  if (twice !== null) throw new AppError('request.invalid', { fields: { 'document.number': twice } });
  if (heirs.length >= mostHeirs)
    throw new AppError('request.invalid', { fields: { heirs: `最多登记 ${mostHeirs} 位继承人` } });
}

function sealHeir(
  { name: typed, document, phone, relation, share, agent }: NewHeir,
  { registered, sure }: ProvenName,
  card: Heir['card'],
  sealer: Sealer,
): Heir {
  // As the register writes it; as the person does where the register has not got a character of it.
  const name = sure ? registered : typed;
  return {
    heirId: newId(),
    relation,
    share,
    name: sealer.seal(name),
    ...(sure ? {} : { nameUnsure: true as const }),
    documentKind: document.kind,
    idNumber: sealer.seal(document.number),
    nameMasked: maskName(name),
    idNumberMasked: maskDocument(document),
    nameIndex: sealer.indexOf('name', nameKey(name)),
    idNumberIndex: sealer.indexOf('id-number', documentKey(document)),
    ...sealPhone(phone, sealer),
    card,
    ...(agent && {
      agent: {
        ...sealAgent(agent, sealer),
        idNumberIndex: sealer.indexOf('id-number', documentKey(agent.document)),
      },
    }),
  };
}

function sealPhone(phone: string | null, sealer: Sealer): Pick<Heir, 'phone' | 'phoneMasked' | 'phoneIndex'> {
  if (phone === null) return { phone: null, phoneMasked: null, phoneIndex: null };
  const phoneIndex = sealer.indexOf('phone', phone);
  return { phone: sealer.seal(phone), phoneMasked: maskPhone(phone), phoneIndex };
}

/** A card of the heir's own. @throws `identity.card-mismatch` */
export async function heirCard(
  { visitors, sealer }: IntakeParts,
  heir: Heir,
  cardNumber: string,
): Promise<Heir['card']> {
  const card = await visitors.proveCard(heir.idNumberIndex, sealer.open(heir.name), cardNumber);
  return sealAccount({ ...card, number: cardNumber }, sealer);
}

export async function changeHeir(
  parts: IntakeParts,
  record: CaseRecord,
  heirId: string,
  { version, relation, share, phone, cardNumber }: ChangedHeir,
): Promise<CaseRecord> {
  const estate = estateOf(record);
  const heir = heirOf(estate, heirId);
  const changed: Heir = {
    ...heir,
    relation,
    share,
    ...(phone !== undefined && sealPhone(phone, parts.sealer)),
    ...(cardNumber !== undefined && { card: await heirCard(parts, heir, cardNumber) }),
  };
  const heirs = estate.heirs.map((one) => (one.heirId === heirId ? changed : one));
  return parts.desk.commitOrConflict({ ...record, version }, { inheritance: { ...estate, heirs } });
}

export async function removeHeir(
  { desk }: IntakeParts,
  record: CaseRecord,
  heirId: string,
  version: number,
): Promise<CaseRecord> {
  const estate = estateOf(record);
  heirOf(estate, heirId);
  const heirs = estate.heirs.filter((one) => one.heirId !== heirId);
  return desk.commitOrConflict({ ...record, version }, { inheritance: { ...estate, heirs } });
}

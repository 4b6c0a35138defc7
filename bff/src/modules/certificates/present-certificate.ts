import {
  certificate as certificateShape,
  dayOf,
  type CertificateView,
  type Day,
  type StaffCertificate,
} from '@gjj/shared-types';
import type { Catalogue } from '../catalogue';
import { letterTitle, type IssuedLetter } from '../letters';
import type { CertificateRow } from './certificate-model';
import type { Officer } from './commands/withdraw-certificate';
import { certificateStanding } from './domain/certificate-standing';

interface Beside {
  catalogue: Catalogue;
  /** null: it is not made yet. */
  letter: IssuedLetter | null;
  today: Day;
}

const idOf = ({ _id }: CertificateRow) => certificateShape.shape.certificateId.parse(_id);
const titleOf = ({ name, askedAt, drawn }: CertificateRow, catalogue: Catalogue) =>
  letterTitle(catalogue, { name, issuedAt: drawn?.issuedAt ?? askedAt });

export function presentCertificate(
  row: CertificateRow,
  { catalogue, letter, today }: Beside,
): CertificateView {
  const { name, year, loanNo = null, askedAt, state, silentSince, refusal, drawn, withdrawn } = row;
  return {
    certificateId: idOf(row),
    name,
    title: titleOf(row, catalogue),
    year,
    loanNo,
    askedAt: askedAt.toISOString(),
    state,
    silentSince: silentSince?.toISOString() ?? null,
    refusal,
    number: drawn?.number ?? null,
    issuedAt: drawn?.issuedAt.toISOString() ?? null,
    validUntil: drawn?.validUntil ?? null,
    file: letter === null ? null : { sizeBytes: letter.sizeBytes, checkCode: letter.checkCode },
    standing: certificateStanding(row, today),
    withdrawnFor: withdrawn?.reason ?? null,
  };
}

/** null: it is not drawn up, and nothing an officer could find by a number. */
export function presentForStaff(
  row: CertificateRow,
  { catalogue, letter, today }: Beside,
  { mayWithdraw }: Pick<Officer, 'mayWithdraw'>,
): StaffCertificate | null {
  const { version, personMasked, drawn, withdrawn } = row;
  if (drawn === undefined) return null;
  return {
    certificateId: idOf(row),
    version,
    title: titleOf(row, catalogue),
    number: drawn.number,
    checkCode: letter?.checkCode ?? null,
    personMasked,
    issuedAt: drawn.issuedAt.toISOString(),
    validUntil: drawn.validUntil,
    standing: certificateStanding(row, today),
    withdrawn: withdrawn
      ? { at: withdrawn.at.toISOString(), by: withdrawn.by.name, reason: withdrawn.reason }
      : null,
    mayWithdraw: mayWithdraw && withdrawn === undefined,
  };
}

export const todayOf = (now: Date): Day => dayOf(now.toISOString());

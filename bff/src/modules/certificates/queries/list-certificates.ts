import type { CertificateOffer, CertificatesPage, CertificateView } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { CertificateRow } from '../certificate-model';
import type { CertificateParts } from '../certificate-parts';
import { settledYears } from '../domain/settlement-year';
import { presentCertificate, todayOf } from '../present-certificate';

const mostShown = 100;
/** As far back as a picture shows them. */
const mostYears = 20;

export async function showCertificate(
  { letters, centres, clock }: Pick<CertificateParts, 'letters' | 'centres' | 'clock'>,
  row: CertificateRow,
): Promise<CertificateView> {
  const letter = row.drawn === undefined ? null : await letters.find(row._id);
  return presentCertificate(row, {
    catalogue: centres.of(row.centreCode),
    letter,
    today: todayOf(clock.now()),
  });
}

/** What may be asked for, and what was. */
export async function listCertificates(parts: CertificateParts, userId: string): Promise<CertificatesPage> {
  const rows = await parts.records.listOf(userId, mostShown);
  const [offers, certificates] = await Promise.all([
    offersFor(parts, userId),
    Promise.all(rows.map((row) => showCertificate(parts, row))),
  ]);
  return { offers, certificates };
}

async function offersFor(parts: CertificateParts, userId: string): Promise<CertificateOffer[]> {
  const { members, centres, clock } = parts;
  const { memberNo, centreCode } = await members.getPerson(userId);
  const catalogue = centres.ofOrMain(centreCode);
  const today = todayOf(clock.now());
  const years = settledYears(await openedOn(parts, memberNo), today, mostYears);
  return catalogue.certificatesOffered.flatMap((name) => {
    const template = catalogue.certificateTemplate(name, today);
    if (template === null) return [];
    const { title, says, validDays } = template;
    return [{ name, title, says, validDays, years: name === 'year-statement' ? years : [] }];
  });
}

/** Of the first account; where nothing is known of accounts, the last year alone may be asked for. */
async function openedOn({ accounts }: CertificateParts, memberNo: string): Promise<string | undefined> {
  try {
    const { member } = await accounts.getMember(memberNo);
    return member.accounts.map((account) => account.openedOn).sort()[0];
  } catch (error) {
    if (error instanceof AppError && error.code === 'accounts.unavailable') return undefined;
    throw error;
  }
}

import type { CertificateOffer, CertificatesPage, CertificateView, Day } from '@gjj/shared-types';
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
  const { openedOn, loans } = await knownOf(parts, memberNo);
  const years = settledYears(openedOn, today, mostYears);
  return catalogue.certificatesOffered.flatMap((name) => {
    const template = catalogue.certificateTemplate(name, today);
    if (template === null) return [];
    const { title, says, validDays } = template;
    const choices = {
      years: name === 'year-statement' ? years : [],
      loans: name === 'loan-settled' ? loans : [],
    };
    return [{ name, title, says, validDays, ...choices }];
  });
}

interface Known {
  /** Of the first account; where nothing is known of accounts, the last year alone may be asked for. */
  openedOn: string | undefined;
  /** Paid off, where one of several can be chosen. */
  loans: CertificateOffer['loans'];
}

async function knownOf({ accounts }: CertificateParts, memberNo: string): Promise<Known> {
  try {
    const { member } = await accounts.getMember(memberNo);
    const loans = settledLoans(member.loans ?? []);
    return { openedOn: member.accounts.map((account) => account.openedOn).sort()[0], loans };
  } catch (error) {
    if (error instanceof AppError && error.code === 'accounts.unavailable')
      return { openedOn: undefined, loans: [] };
    throw error;
  }
}

function settledLoans(loans: readonly { loanNo: string; settledOn: Day | null }[]): Known['loans'] {
  const settled = loans.flatMap(({ loanNo, settledOn }) =>
    settledOn === null ? [] : [{ loanNo, settledOn }],
  );
  return settled.length < 2
    ? []
    : settled.toSorted((one, other) => other.settledOn.localeCompare(one.settledOn));
}

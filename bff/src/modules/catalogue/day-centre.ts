import { certificateTitles, letterTitles, sourceInWords } from '@gjj/shared-types';
import type { Centre, CertificateName, Day, LetterName } from '@gjj/shared-types';
import { bookingWindowsOf, type BookingWindow } from './domain/booking-windows';
import type { CentreOnDay, TermName, WindowContact } from './domain/centre-schema';
import type { CertificateTemplate } from './domain/certificate-schema';
import type { Flow } from './domain/flow-schema';
import type { LetterTemplate } from './domain/letter-schema';
import { statusAt, type IsWorkingDay } from './domain/opening-hours';
import { documentedIn, presentSource } from './domain/reason';
import { paperTerms, type PaperTerms } from './domain/window-paper';
import { presentCentre } from './presenter';

/** What a centre's profile says of the centre itself, as it stands on one day: its windows, papers, terms and letters. */
export class DayCentre {
  readonly centre: Centre;
  readonly flow: Flow;
  readonly receiptPrefix: string;
  /** Six digits; homes with the same first four count as "in this city". */
  readonly cityCode: string;
  readonly version: string;
  /** null where the centre names nobody whom windows ask. */
  readonly windowContact: WindowContact | null;

  constructor(protected readonly profile: CentreOnDay) {
    this.centre = presentCentre(profile.settings);
    this.flow = profile.flow;
    this.receiptPrefix = profile.settings.receiptPrefix;
    this.cityCode = profile.settings.cityCode;
    this.version = profile.version;
    this.windowContact = profile.settings.windowContact ?? null;
  }

  /** For how long it is shown how many wait; null where that is not told. */
  get waitingGoodForMinutes(): number | null {
    return this.profile.settings.waitingCount?.goodForMinutes ?? null;
  }

  /** 预约: windows that take bookings, each with its terms. */
  get bookingWindows(): BookingWindow[] {
    return bookingWindowsOf(this.profile.settings);
  }

  /** 文书 of a kind, as this centre words it. */
  letterTemplate(name: LetterName): LetterTemplate & { title: string } {
    const template = this.profile.letters[name];
    return { ...template, title: template.title ?? letterTitles[name] };
  }

  /** 证明 that the centre gives, in its order. */
  get certificatesOffered(): readonly CertificateName[] {
    return this.profile.certificates?.offers ?? [];
  }

  /** null: one that this version of the centre does not know. */
  certificateTemplate(name: CertificateName): (CertificateTemplate & { title: string }) | null {
    const template = this.profile.certificates?.[name];
    return template === undefined ? null : { ...template, title: template.title ?? certificateTitles[name] };
  }

  /** Where money is paid back to; null where the centre has not said. */
  get repaymentAccount(): { payee: string; bankName: string; accountNo: string } | null {
    return this.profile.settings.repaymentAccount ?? null;
  }

  /** What centre.yaml says that no item does, as it stands. */
  get settings(): Pick<CentreOnDay['settings'], 'feedback' | 'mandates' | 'transfers' | 'flexible'> {
    return this.profile.settings;
  }

  /** 账户安全: how long things take here, and what a caller must name. */
  get safety(): CentreOnDay['settings']['safety'] {
    return this.profile.settings.safety;
  }

  /** How long each ban lasts, by what was done. */
  get bans() {
    return this.profile.bans;
  }

  /** With who is there at this moment. */
  centreAt(now: { day: Day; time: string }, isWorkingDay: IsWorkingDay): Centre {
    const openings = this.profile.settings.windows;
    const windows = this.centre.windows.map((window, index) => ({
      ...window,
      status: statusAt(openings[index]!, now, isWorkingDay),
    }));
    return { ...this.centre, windows };
  }

  /** Does only receive what the centre then accepts (收件前移): its paper is collected. */
  receivesOnly(districtCode: string): boolean {
    return this.profile.settings.windows.some((one) => one.receivesOnly && one.districtCode === districtCode);
  }

  /** Null where the paper stays where it was taken in, because nothing says that it is collected. */
  paperTerms(districtCode: string, takenOn: Day): PaperTerms | null {
    const { windowPaper } = this.profile.settings;
    if (windowPaper === undefined || !this.receivesOnly(districtCode)) return null;
    return paperTerms(windowPaper, takenOn);
  }

  /** 档案保管期限: until when what is archived on a day must be kept, both days included. */
  retentionFrom(archivedOn: Day): { until: Day; years: number; source: string } {
    const { years, source } = this.profile.settings.retention;
    const until = `${Number(archivedOn.slice(0, 4)) + years}-12-31`;
    return { until, years, source: sourceInWords(presentSource(source)) };
  }

  /** By which rule a term is as it is, in words; null where no document says it. */
  termRule(clock: TermName): string | null {
    return documentedIn(this.profile.terms[clock].source);
  }

  /** The district's name; a code of another city stays as it is. */
  districtName(code: string): string {
    return this.centre.districts.find((one) => one.code === code)?.name ?? code;
  }
}

import type { Day } from '@gjj/shared-types';
import { Catalogue } from '../catalogue';
import { PublishedVersions } from './published-versions';
import type { VersionStore } from './version-store';

interface ServedCentre {
  catalogue: Catalogue;
  versions: PublishedVersions;
}

/** The centres that one running system serves, the first of them for whoever belongs to none yet. */
export class Centres {
  private readonly served = new Map<string, ServedCentre>();

  /** @param codes at least one */
  constructor(store: VersionStore, codes: readonly string[], today: () => Day) {
    for (const code of codes) {
      const versions = new PublishedVersions(store, code);
      this.served.set(code, { versions, catalogue: new Catalogue(versions, today) });
    }
  }

  get codes(): string[] {
    return [...this.served.keys()];
  }

  /** To choose from, the first centre first. */
  list(): { code: string; name: string }[] {
    return this.codes.map((code) => ({ code, name: this.of(code).centre.name }));
  }

  get main(): Catalogue {
    return this.of(this.codes[0]!);
  }

  /** The centre of a person, a case or a visitor; the first where nothing is known of any. */
  ofOrMain(code: string | undefined): Catalogue {
    return this.find(code) ?? this.main;
  }

  /** Null for a centre that this system does not serve, or none. */
  find(code: string | undefined): Catalogue | null {
    return (code === undefined ? undefined : this.served.get(code)?.catalogue) ?? null;
  }

  /** @throws RangeError for a centre that this system does not serve */
  of(code: string): Catalogue {
    return this.get(code).catalogue;
  }

  versionsOf(code: string): PublishedVersions {
    return this.get(code).versions;
  }

  /** The centre that has this district, or lies in the same city (GB/T 2260: the first four digits). */
  findDistrict(districtCode: string): Catalogue | null {
    const catalogues = [...this.served.values()].map(({ catalogue }) => catalogue);
    const has = (catalogue: Catalogue) =>
      catalogue.centre.districts.some(({ code }) => code === districtCode);
    const near = (catalogue: Catalogue) => catalogue.cityCode.slice(0, 4) === districtCode.slice(0, 4);
    return catalogues.find(has) ?? catalogues.find(near) ?? null;
  }

  /** As `findDistrict`, and the first centre for a district of none. */
  ofDistrict(districtCode: string): Catalogue {
    return this.findDistrict(districtCode) ?? this.main;
  }

  /** The district's name in whichever centre has it. */
  districtName(code: string): string {
    return this.ofDistrict(code).districtName(code);
  }

  /** The service windows of a district, as a member reads it, e.g. 灵山县窗口. */
  windowName(districtCode: string): string {
    return `${this.districtName(districtCode)}窗口`;
  }

  /** Do all windows of the district look at the form only and receive for the centre (收件前移)? */
  receivesOnly(districtCode: string): boolean {
    const windows = this.ofDistrict(districtCode).centre.windows.filter(
      (window) => window.districtCode === districtCode,
    );
    return windows.length > 0 && windows.every(({ receivesOnly }) => receivesOnly);
  }

  /** Over all centres: items whose rules end within 60 days, or have ended, with nothing after them. */
  countRulesEnding(): number {
    return this.codes.reduce((sum, code) => sum + this.of(code).rulesEndingSoon().length, 0);
  }

  /** Learns of versions published meanwhile. */
  async refresh(): Promise<void> {
    for (const { versions } of this.served.values()) await versions.refresh();
  }

  private get(code: string): ServedCentre {
    const served = this.served.get(code);
    if (served === undefined) throw new RangeError(`this system does not serve ${code}`);
    return served;
  }
}

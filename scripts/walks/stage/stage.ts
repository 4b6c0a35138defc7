import type { Browser, BrowserContext, Page } from 'playwright-core';

import type { Person } from '../../simulators/people/person';
import { readPeople } from '../../simulators/people/read-people';
import { readStaff } from '../../simulators/people/read-staff';
import type { Demo } from '../../start/start-demo';
import { Desk } from '../faces/desk';
import { DeskPhone } from '../faces/desk-phone';
import { Member } from '../faces/member';
import { Officer } from '../faces/officer';
import type { Upload } from '../faces/application';
import { photoOf } from './papers';
import { listenForComplaints } from './complaints';
import type { Eyes } from './eyes';

const PHONE = { width: 390, height: 844 };
const OFFICE = { width: 1366, height: 768 };
/** Long, because the machine may be busy; nothing waits longer than it has to. */
const PATIENCE_MS = 30_000;

interface Look {
  /** Dots to a pixel of a phone's screen, for pictures; 1 is quickest. */
  readonly sharpness?: number;
}

/** Where one walk happens: everybody in it has a browser of their own, as on different machines. */
export class Stage {
  readonly complaints: string[] = [];
  private readonly contexts: BrowserContext[] = [];

  constructor(
    readonly demo: Demo,
    private readonly browser: Browser,
    readonly eyes: Eyes,
    private readonly look: Look = {},
  ) {}

  /** A demo person, as they live in the city of this demo. */
  personOf(name: string): Person {
    const person = readPeople(this.demo.ground.places).find((one) => one.name === name);
    if (person === undefined) throw new Error(`there is no demo person ${name}`);
    return person;
  }

  /** A member with their phone, not signed in yet. */
  async member(name: string): Promise<Member> {
    const person = this.personOf(name);
    const page = await this.page(PHONE, {
      hasTouch: true,
      isMobile: true,
      deviceScaleFactor: this.look.sharpness ?? 1,
    });
    return new Member(page, this.eyes, person, `${this.demo.bffUrl}/app/`);
  }

  /** A member of staff, signed in at the console. */
  async officer(username: string, landing?: string): Promise<Officer> {
    const account = readStaff(this.demo.ground.places).find((one) => one.username === username);
    if (account === undefined) throw new Error(`there is no demo staff ${username}`);
    const officer = await this.stranger();
    await officer.signIn(account, landing);
    return officer;
  }

  /** Anybody's phone at the desk of a window. */
  async deskPhone(): Promise<DeskPhone> {
    return new DeskPhone(await this.page(PHONE, { hasTouch: true, isMobile: true }), this.eyes);
  }

  /** Somebody before the console whom no demo account is for. */
  async stranger(): Promise<Officer> {
    return new Officer(await this.page(OFFICE), this.eyes, `${this.demo.bffUrl}/console/`);
  }

  /** The simulators' desk, looking at one person. */
  async desk(name: string): Promise<Desk> {
    const desk = new Desk(await this.page(OFFICE), this.eyes, this.demo.deskUrl);
    await desk.lookAt(name);
    return desk;
  }

  /** A photograph of a paper with these lines, taken with no camera. */
  photo(name: string, lines: readonly string[]): Promise<Upload> {
    return photoOf(this.browser, name, lines);
  }

  /** What each open page shows, for the report of a failed walk. */
  async pictures(): Promise<Buffer[]> {
    const pages = this.contexts.flatMap((context) => context.pages());
    return Promise.all(pages.map((page) => page.screenshot()));
  }

  async leave(): Promise<void> {
    await Promise.all(this.contexts.map((context) => context.close()));
  }

  private async page(viewport: typeof PHONE, phone: object = {}): Promise<Page> {
    const context = await this.browser.newContext({
      viewport,
      ...phone,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    });
    context.setDefaultTimeout(PATIENCE_MS);
    this.contexts.push(context);
    const page = await context.newPage();
    listenForComplaints(page, this.complaints);
    return page;
  }
}

import { createHash, randomBytes } from 'node:crypto';
import type { Person } from '../people/person';
import type { Journal } from '../storage/journal';
import { WechatError } from './wechat-error';

const CODE_LIFE_MS = 5 * 60 * 1000;
const LOGINS_A_MINUTE = 100;

export interface Code {
  readonly code: string;
  readonly openid: string;
  readonly kind: 'login' | 'phone';
  readonly expiresAt: number;
  readonly used: boolean;
}

/** The codes that a phone gets from WeChat and the fund's server changes for something: once, within five minutes. */
export class Codes {
  private readonly codes;
  private readonly blocked = new Set<string>();
  private logins = new Map<string, number[]>();
  /** Who sits at WeChat DevTools, whose login codes only WeChat itself could know. */
  devtoolsOpenid: string | null = null;

  constructor(
    private readonly journal: Journal,
    private readonly people: readonly Person[],
  ) {
    this.codes = journal.table<Code>('codes');
  }

  mint(openid: string, kind: Code['kind']): string {
    const code = `0${randomBytes(16).toString('hex').slice(1)}`;
    this.journal.commit([
      this.codes.put(code, { code, openid, kind, expiresAt: Date.now() + CODE_LIFE_MS, used: false }),
    ]);
    return code;
  }

  setBlocked(openid: string, blocked: boolean): void {
    if (blocked) this.blocked.add(openid);
    else this.blocked.delete(openid);
  }

  clear(): void {
    this.blocked.clear();
    this.logins.clear();
    this.devtoolsOpenid = null;
  }

  /** 登录: the person behind a login code, and a session key that stays the same for them. */
  toSession(code: string): { openid: string; session_key: string } {
    const openid = this.ownerOf(code);
    if (this.blocked.has(openid)) throw new WechatError(40226);
    this.countLogin(openid);
    if (this.codes.get(code) !== undefined) this.use(code, 'login');
    const session_key = createHash('md5').update(openid).digest('base64');
    return { openid, session_key };
  }

  /** 手机号快速验证: the phone number behind the button's code. */
  toPhone(code: string): string {
    const { openid } = this.use(code, 'phone');
    const person = this.people.find((one) => one.openid === openid);
    if (person === undefined) throw new WechatError(40029);
    return person.phone;
  }

  private ownerOf(code: string): string {
    if (this.codes.get(code) === undefined && this.devtoolsOpenid !== null) return this.devtoolsOpenid;
    return this.find(code, 'login').openid;
  }

  private use(code: string, kind: Code['kind']): Code {
    const found = this.find(code, kind);
    if (found.used) throw new WechatError(40163);
    this.journal.commit([this.codes.put(code, { ...found, used: true })]);
    return found;
  }

  private find(code: string, kind: Code['kind']): Code {
    const found = this.codes.get(code);
    // A phone code is no login code, and the other way round.
    if (found === undefined || found.kind !== kind || found.expiresAt <= Date.now())
      throw new WechatError(40029);
    return found;
  }

  private countLogin(openid: string): void {
    const recent = (this.logins.get(openid) ?? []).filter((at) => at > Date.now() - 60_000);
    if (recent.length >= LOGINS_A_MINUTE) throw new WechatError(45011);
    this.logins.set(openid, [...recent, Date.now()]);
  }
}

import { Refusal } from '../http/refusal';
import type { Books } from './books';
import type { Ban } from './records';

export type BanRequest = Pick<Ban, 'kind' | 'from' | 'until' | 'reason'>;

/** 限制: entered and lifted by the caller's id; each may be repeated and then changes nothing. */
export class Bans {
  constructor(
    private readonly books: Books,
    private readonly today: () => string,
  ) {}

  enter(memberNo: string, banId: string, request: BanRequest): Readonly<Ban> {
    const existing = this.books.bans.get(banId);
    if (existing !== undefined) return sameOrRefuse(existing, { memberNo, ...request });
    if (this.books.members.get(memberNo) === undefined) throw new Refusal(404, 'member-unknown');
    if (request.until < request.from) throw new Refusal(422, 'ban-ends-before-it-begins');
    return this.save({ banId, memberNo, ...request });
  }

  lift(memberNo: string, banId: string): Readonly<Ban> {
    const ban = this.books.bans.get(banId);
    if (ban === undefined || ban.memberNo !== memberNo) throw new Refusal(404, 'ban-unknown');
    return ban.liftedOn === undefined ? this.save({ ...ban, liftedOn: this.today() }) : ban;
  }

  private save(ban: Ban): Ban {
    this.books.journal.commit([this.books.bans.put(ban.banId, ban)]);
    return ban;
  }
}

/** The last day of the longest ban that holds today; undefined where none does. */
export function bannedUntil(books: Books, memberNo: string, today: string): string | undefined {
  const own = books.bans.all().filter((ban) => ban.memberNo === memberNo);
  const holding = own.filter(({ from, liftedOn }) => from <= today && liftedOn === undefined);
  const before = books.members.get(memberNo)?.fraudBanUntil;
  return [...holding.map(({ until }) => until), ...(before === undefined ? [] : [before])].toSorted().at(-1);
}

function sameOrRefuse(existing: Readonly<Ban>, request: BanRequest & { memberNo: string }): Readonly<Ban> {
  const fields = ['memberNo', 'kind', 'from', 'until'] as const;
  if (fields.every((field) => existing[field] === request[field])) return existing;
  throw new Refusal(409, 'ban-differs', 'the id was used for another ban');
}

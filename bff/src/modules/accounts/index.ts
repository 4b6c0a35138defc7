import { dayOf, memberEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../http/define-route';
import type { Clock } from '../../platform/clock';
import { AppError } from '../../platform/errors';
import type { Connection } from '../../platform/mongo';
import { OutsideError } from '../../platform/outside';
import type { Sealer } from '../../platform/sealing';
import { LastKnownAccounts } from './last-known-repository';
import type { CoreLedger, LedgerMember } from './ports';
import { readPicture } from './read-picture';
import { presentAccounts } from './present-accounts';

export type * from './ports';
export { addsUp, monthsOf, sumsOf } from './domain/book-series';
export { homeDistrict } from './home-district';
export { readBook } from './read-book';

interface AccountParts {
  connection: Connection;
  sealer: Sealer;
  ledger: CoreLedger;
  clock: Clock;
  members: { getPerson(userId: string): Promise<{ memberNo: string }> };
  districtName: (code: string) => string;
}

interface MemberAnswer {
  member: LedgerMember;
  stale: boolean;
}

export interface Accounts {
  routes: Route[];
  /** From the ledger, or what was last known; throws `accounts.unavailable` where there is neither. */
  getMember(memberNo: string): Promise<MemberAnswer>;
}

/** A member's accounts: the truth is the core ledger's, we only show it and remember the last answer. */
export function createAccounts(parts: AccountParts): Accounts {
  const lastKnown = new LastKnownAccounts(parts.connection, parts.sealer);

  async function getMember(memberNo: string): Promise<MemberAnswer> {
    try {
      const member = await parts.ledger.getMember(memberNo);
      await lastKnown.keep(member);
      return { member, stale: false };
    } catch (error) {
      if (!(error instanceof OutsideError)) throw error;
      const member = await lastKnown.find(memberNo);
      if (member === null) throw new AppError('accounts.unavailable', { cause: error });
      return { member, stale: true };
    }
  }

  const show = defineRoute(memberEndpoints.getAccounts, async ({ session }) => {
    const { memberNo } = await parts.members.getPerson(session.userId);
    const { member, stale } = await getMember(memberNo);
    return presentAccounts(member, stale, parts.districtName);
  });

  const entries = defineRoute(memberEndpoints.listEntries, async ({ session, params, query }) => {
    const { memberNo } = await parts.members.getPerson(session.userId);
    const { member } = await getMember(memberNo);
    if (!member.accounts.some(({ accountNo }) => accountNo === params.accountNo))
      throw new AppError('accounts.not-found');
    const asked = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
    try {
      return await parts.ledger.listEntries(params.accountNo, asked);
    } catch (error) {
      if (error instanceof OutsideError) throw new AppError('accounts.unavailable', { cause: error });
      throw error;
    }
  });

  const picture = defineRoute(memberEndpoints.getBookPicture, async ({ session }) => {
    const { memberNo } = await parts.members.getPerson(session.userId);
    return readPicture(parts.ledger, memberNo, dayOf(parts.clock.now().toISOString()).slice(0, 7));
  });

  return { routes: [show, entries, picture], getMember };
}

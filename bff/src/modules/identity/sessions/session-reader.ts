import { memberEndpoints, staffEndpoints, type Audience, type EndpointShape } from '@gjj/shared-types';
import type { DeskPhoneSession, Session, StaffSession } from '../../../http/context';
import type { SessionReader } from '../../../http/dispatch';
import { AppError } from '../../../platform/errors';
import type { StaffDirectory } from '../staff-directory';
import type { SessionKind } from './session-life';
import type { SessionOfKind, SessionStore } from './session-store';
import type { Tokens } from './tokens';

/** Here an expired token is enough, if its session lives: the silent renewal. */
const renewals: ReadonlySet<EndpointShape> = new Set<EndpointShape>([
  memberEndpoints.renewSession,
  staffEndpoints.staffRenew,
]);

const kindFor: Record<Audience, SessionKind> = {
  public: 'member',
  'signed-in': 'member',
  member: 'member',
  staff: 'staff',
  'desk-phone': 'desk-phone',
};

interface ReaderParts {
  tokens: Tokens;
  store: SessionStore;
  staff: Pick<StaffDirectory, 'findById'>;
}

/** Reads a request's session: its signature, and what Redis has of it; staff accounts are read anew. */
export function createSessionReader({ tokens, store, staff }: ReaderParts): SessionReader {
  return {
    read: async (authorization, endpoint) => {
      if (authorization === undefined) return undefined;
      if (endpoint.optionalMember === true) return readIfAny(authorization, endpoint);
      if (endpoint.audience === 'public') return undefined;
      return read(authorization, endpoint);
    },
  };

  /** What is for everybody stays so: a session that is over, or nobody's, is no session. */
  async function readIfAny(authorization: string, endpoint: EndpointShape): Promise<Session | undefined> {
    try {
      return await read(authorization, endpoint);
    } catch (error) {
      if (error instanceof AppError) return undefined;
      throw error;
    }
  }

  async function read(authorization: string, endpoint: EndpointShape): Promise<Session> {
    const kind = kindFor[endpoint.audience];
    const sessionId = tokens.read(bearerToken(authorization), kind, renewals.has(endpoint));
    const record = await store.touch(kind, sessionId);
    if (record === null) throw new AppError('session.expired');
    if (record.kind === 'member')
      return { kind: 'member', sessionId, userId: record.holderId, bound: record.bound };
    if (record.kind === 'desk-phone') return readDeskPhone(sessionId, record);
    return readStaff(sessionId, record.holderId);
  }

  /** It lives only while the session of its officer does, and begins no idle time of theirs anew. */
  async function readDeskPhone(
    sessionId: string,
    { holderId: caseId, staffId, staffSessionId }: SessionOfKind<'desk-phone'>,
  ): Promise<DeskPhoneSession> {
    if ((await store.find('staff', staffSessionId)) === null) {
      await store.close({ kind: 'desk-phone', holderId: caseId }, sessionId);
      throw new AppError('session.expired');
    }
    return { kind: 'desk-phone', sessionId, caseId, officer: await readStaff(staffSessionId, staffId) };
  }

  async function readStaff(sessionId: string, staffId: string): Promise<StaffSession> {
    const person = await staff.findById(staffId);
    if (person === null || person.disabled) {
      await store.closeAll('staff', staffId);
      throw new AppError('session.expired');
    }
    const { username, name, role, districtCode } = person;
    return { kind: 'staff', sessionId, staffId, username, name, role, districtCode };
  }
}

const scheme = 'bearer ';

function bearerToken(authorization: string): string {
  if (authorization.slice(0, scheme.length).toLowerCase() !== scheme) throw new AppError('session.missing');
  return authorization.slice(scheme.length);
}

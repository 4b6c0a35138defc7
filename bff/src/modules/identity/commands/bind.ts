import { documentKey, type IdentityDocument, type PhoneProof, type SessionGrant } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { Sealer } from '../../../platform/sealing';
import { decideBinding, type BindingParty } from '../domain/decide-binding';
import type { AttemptLimit } from '../limits/attempt-limit';
import { getUser } from '../members/get-user';
import type { MemberSessions } from '../members/member-sessions';
import { placeOf } from '../members/place';
import type { ChangeNumber } from '../members/change-number';
import type { SecurityLog } from '../members/security-log-repository';
import { openDocument } from '../members/open-document';
import type { PersonRecord, UserRecord } from '../members/user-model';
import type { UserRepository } from '../members/user-repository';
import type { ProvenPhone, ProvePhone } from '../sms/prove-phone';
import type { CheckIdentity } from './check-identity';

interface BindParts {
  users: UserRepository;
  changeNumber: ChangeNumber;
  sessions: MemberSessions;
  securityLog: SecurityLog;
  sealer: Sealer;
  /** Nobody finds out about others by asking: neither one account many numbers, nor many accounts one number. */
  attempts: { ofAccount: AttemptLimit; atDocument: AttemptLimit };
  provePhone: ProvePhone;
  checkIdentity: CheckIdentity;
}

export interface BindRequest {
  userId: string;
  sessionId: string;
  name: string;
  document: IdentityDocument;
  phoneProof: PhoneProof;
  address: string;
}

/** Proves who a user is, ties the identity to the account and starts a session with the new rights. */
export function createBind(parts: BindParts) {
  const { users, changeNumber, sessions, sealer, securityLog } = parts;
  return async (request: BindRequest): Promise<SessionGrant> => {
    const user = await getUser(users, request.userId);
    await parts.attempts.ofAccount.spend(user._id);
    const proof = await parts.provePhone(request.phoneProof, user);
    const person = await checkCounted(user._id, request);
    const boundId = await tie(user, request.document, person, proof);
    const from = await sessions.signInOf(request.sessionId);
    await changeNumber(boundId, proof.phone);
    await securityLog.record(boundId, '您完成了实名认证', placeOf('手机端', request.address));
    // Rights have grown: every session from before ends, one under a fresh id begins.
    await sessions.closeAll(user._id);
    return sessions.open(await getUser(users, boundId), from);
  };

  /** Counted before anybody is asked, so that fifty guesses at once are fifty; what taught nobody is taken back. */
  async function checkCounted(userId: string, request: BindRequest): Promise<PersonRecord> {
    const { ofAccount, atDocument } = parts.attempts;
    const documentIndex = sealer.indexOf('id-number', documentKey(request.document));
    await atDocument.spend(documentIndex);
    try {
      const person = await parts.checkIdentity(userId, request);
      await atDocument.giveBack(documentIndex);
      return person;
    } catch (error) {
      if (error instanceof AppError && error.code === 'identity.check-unavailable')
        await Promise.all([ofAccount.giveBack(userId), atDocument.giveBack(documentIndex)]);
      throw error;
    }
  }

  /** The id of the account that now holds the identity. */
  async function tie(
    user: UserRecord,
    document: IdentityDocument,
    person: PersonRecord,
    proof: ProvenPhone,
  ): Promise<string> {
    const owner = await users.findByDocument(document);
    const idNumberIndex = sealer.indexOf('id-number', documentKey(document));
    const ask = { user: partyOf(user), owner: owner && partyOf(owner), idNumberIndex, phone: proof.phone };
    const decision = decideBinding(ask);
    if (decision === 'refuse') throw new AppError('identity.already-bound');
    await proof.spend();
    if (decision === 'join' && owner !== null) return join(user, owner);
    if (decision === 'bind' && !(await users.bindPerson(user._id, person, document)))
      throw new AppError('identity.already-bound');
    return user._id;
  }

  /** Between the two writes the openid is nobody's: signing in and binding again then joins as well. */
  async function join(user: UserRecord, owner: UserRecord): Promise<string> {
    await users.removeUnbound(user._id);
    const { openidSealed } = user;
    if (openidSealed !== undefined && !(await users.attachOpenid(owner._id, sealer.open(openidSealed))))
      throw new AppError('identity.already-bound');
    return owner._id;
  }

  function partyOf(user: UserRecord): BindingParty {
    return {
      userId: user._id,
      // Worked out afresh: the one that is kept may be of a key that is being replaced.
      idNumberIndex: user.person
        ? sealer.indexOf('id-number', documentKey(openDocument(user.person, sealer)))
        : null,
      hasOpenid: user.openidIndex !== undefined,
      madeAtWindow: user.madeAtWindow === true,
      // A number that somebody else has proven since is no longer this account's.
      phone: user.phoneSealed && user.phoneIndex ? sealer.open(user.phoneSealed) : null,
    };
  }
}

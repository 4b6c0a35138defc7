import { compareNames, documentKey, isNameWhole } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { Clock } from '../../../platform/clock';
import type { Sealer } from '../../../platform/sealing';
import type { ConsentRepository } from '../members/consent-repository';
import type { PersonRecord } from '../members/user-model';
import type { AskOutside } from '../outside-answer';
import type { HomeCentre, IdentityChecker, IdentityClaim, MemberFinder } from '../ports';

interface CheckIdentityParts {
  consents: ConsentRepository;
  identityChecker: IdentityChecker;
  memberFinder: MemberFinder;
  homeCentre: HomeCentre;
  sealer: Sealer;
  clock: Clock;
  askOutside: AskOutside;
}

/** Checks a person with 公安 and finds their fund account; the consent is kept before anybody is asked. */
export function createCheckIdentity(parts: CheckIdentityParts) {
  const { consents, identityChecker, homeCentre, sealer, clock, askOutside } = parts;
  return async (userId: string, claim: IdentityClaim): Promise<PersonRecord> => {
    const { name, document } = claim;
    const idNumberIndex = sealer.indexOf('id-number', documentKey(document));
    const consentId = await consents.keep(userId, { purpose: 'identity-check', idNumberIndex });
    const proven = await askOutside('identity.check-unavailable', async () => {
      const registered = await identityChecker.findName(claim, consentId);
      if (registered === null || compareNames(name, registered) === 'different')
        throw new AppError('identity.mismatch');
      const { memberNo } = await findMember(parts.memberFinder, claim);
      return { registered, memberNo, centreCode: await homeCentre.codeOf(memberNo) };
    });
    const { registered, memberNo, centreCode } = proven;
    const nameSure = compareNames(name, registered) === 'same';
    return {
      // As the register writes it; as the person does where the register has not got a character of it.
      nameSealed: sealer.seal(isNameWhole(registered) ? registered : name),
      ...(nameSure ? {} : { nameUnsure: true as const }),
      documentKind: document.kind,
      idNumberSealed: sealer.seal(document.number),
      memberNoSealed: sealer.seal(memberNo),
      centreCode,
      consentId,
      boundAt: clock.now(),
    };
  };
}

async function findMember(finder: MemberFinder, { name, document }: IdentityClaim) {
  const member = await finder.findMember(document);
  if (member === null) throw new AppError('identity.member-unknown');
  if (compareNames(name, member.name) === 'different') throw new AppError('identity.account-name-differs');
  return member;
}

export type CheckIdentity = ReturnType<typeof createCheckIdentity>;

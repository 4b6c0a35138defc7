import { AppError } from '../../../platform/errors';
import type { Clock } from '../../../platform/clock';
import type { Sealer } from '../../../platform/sealing';
import type { ConsentRepository } from '../members/consent-repository';
import type { PersonRecord } from '../members/user-model';
import type { AskOutside } from '../outside-answer';
import type { HomeCentre, IdentityChecker, MemberFinder } from '../ports';

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
  const { consents, identityChecker, memberFinder, homeCentre, sealer, clock, askOutside } = parts;
  return async (userId: string, claim: { name: string; idNumber: string }): Promise<PersonRecord> => {
    const { name, idNumber } = claim;
    const idNumberIndex = sealer.indexOf('id-number', idNumber);
    const consentId = await consents.keep(userId, { purpose: 'identity-check', idNumberIndex });
    const member = await askOutside('identity.check-unavailable', async () => {
      if (!(await identityChecker.matches({ name, idNumber }, consentId)))
        throw new AppError('identity.mismatch');
      const found = await memberFinder.findMember({ name, idNumber });
      return found && { ...found, centreCode: await homeCentre.codeOf(found.memberNo) };
    });
    if (member === null) throw new AppError('identity.member-unknown');
    return {
      nameSealed: sealer.seal(name),
      idNumberSealed: sealer.seal(idNumber),
      memberNoSealed: sealer.seal(member.memberNo),
      centreCode: member.centreCode,
      consentId,
      boundAt: clock.now(),
    };
  };
}

export type CheckIdentity = ReturnType<typeof createCheckIdentity>;

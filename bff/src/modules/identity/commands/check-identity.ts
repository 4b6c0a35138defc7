import { compareNames, isNameWhole } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { Clock } from '../../../platform/clock';
import type { Sealer } from '../../../platform/sealing';
import type { PersonRecord } from '../members/user-model';
import type { AskOutside } from '../outside-answer';
import type { HomeCentre, IdentityClaim, MemberFinder } from '../ports';
import type { ProveName } from './prove-name';

interface CheckIdentityParts {
  proveName: ProveName;
  memberFinder: MemberFinder;
  homeCentre: HomeCentre;
  sealer: Sealer;
  clock: Clock;
  askOutside: AskOutside;
}

/** Checks a person with 公安 and finds their fund account. */
export function createCheckIdentity(parts: CheckIdentityParts) {
  const { homeCentre, sealer, clock, askOutside } = parts;
  return async (userId: string, claim: IdentityClaim, purpose?: 'estate'): Promise<PersonRecord> => {
    const { name, document } = claim;
    const { registered, consentId } = await parts.proveName(userId, claim, purpose && { purpose });
    const { memberNo, centreCode } = await askOutside('identity.check-unavailable', async () => {
      const { memberNo } = await findMember(parts.memberFinder, claim);
      return { memberNo, centreCode: await homeCentre.codeOf(memberNo) };
    });
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

import { compareNames, documentKey } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { Sealer } from '../../../platform/sealing';
import type { ConsentRepository } from '../members/consent-repository';
import type { AskOutside } from '../outside-answer';
import type { IdentityChecker, IdentityClaim } from '../ports';

interface ProveNameParts {
  consents: ConsentRepository;
  identityChecker: IdentityChecker;
  sealer: Sealer;
  askOutside: AskOutside;
}

/**
 * Asks 公安 whether somebody is who they say to be, under a consent that is kept before anybody is asked.
 * @param userId the account for which it is asked
 * @param fields what a form says where they are not
 */
export function createProveName({ consents, identityChecker, sealer, askOutside }: ProveNameParts) {
  return async (userId: string, claim: IdentityClaim, fields?: Record<string, string>) => {
    const idNumberIndex = sealer.indexOf('id-number', documentKey(claim.document));
    const consentId = await consents.keep(userId, { purpose: 'identity-check', idNumberIndex });
    const registered = await askOutside('identity.check-unavailable', () =>
      identityChecker.findName(claim, consentId),
    );
    if (registered === null || compareNames(claim.name, registered) === 'different')
      throw new AppError('identity.mismatch', fields && { fields });
    return { registered, consentId };
  };
}

export type ProveName = ReturnType<typeof createProveName>;

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

interface Asking {
  /** What a form says where they are not. */
  fields?: Record<string, string>;
  purpose?: 'identity-check' | 'estate';
}

/**
 * Asks 公安 whether somebody is who they say to be; the proof that it may be asked is kept before.
 * @param userId the account for which it is asked
 */
export function createProveName({ consents, identityChecker, sealer, askOutside }: ProveNameParts) {
  return async (
    userId: string,
    claim: IdentityClaim,
    { fields, purpose = 'identity-check' }: Asking = {},
  ) => {
    const idNumberIndex = sealer.indexOf('id-number', documentKey(claim.document));
    const consentId = await consents.keep(userId, { purpose, idNumberIndex });
    const registered = await askOutside('identity.check-unavailable', () =>
      identityChecker.findName(claim, consentId),
    );
    if (registered === null || compareNames(claim.name, registered) === 'different')
      throw new AppError('identity.mismatch', fields && { fields });
    return { registered, consentId };
  };
}

export type ProveName = ReturnType<typeof createProveName>;

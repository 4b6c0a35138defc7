import { compareNames, documentKey } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { Sealer } from '../../../platform/sealing';
import type { ConsentRepository } from '../members/consent-repository';
import type { AskOutside } from '../outside-answer';
import type { IdentityChecker, IdentityClaim } from '../ports';

interface ProveAgentParts {
  consents: ConsentRepository;
  identityChecker: IdentityChecker;
  sealer: Sealer;
  askOutside: AskOutside;
}

/** Checks whoever acts for a member with 公安; their consent is kept before anybody is asked. */
export function createProveAgent({ consents, identityChecker, sealer, askOutside }: ProveAgentParts) {
  return async (userId: string, agent: IdentityClaim): Promise<void> => {
    const idNumberIndex = sealer.indexOf('id-number', documentKey(agent.document));
    const consentId = await consents.keep(userId, { purpose: 'identity-check', idNumberIndex });
    const registered = await askOutside('identity.check-unavailable', () =>
      identityChecker.findName(agent, consentId),
    );
    if (registered === null || compareNames(agent.name, registered) === 'different')
      throw new AppError('identity.mismatch', {
        fields: { 'agent.document.number': '代办人的姓名和证件号码对不上' },
      });
  };
}

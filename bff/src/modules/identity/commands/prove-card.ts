import { compareNames } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { AttemptLimit } from '../limits/attempt-limit';
import type { AskOutside } from '../outside-answer';
import type { CardChecker } from '../ports';
import type { ProvenCard } from '../visitors';

interface ProveCardParts {
  attempts: AttemptLimit;
  cardChecker: CardChecker;
  askOutside: AskOutside;
}

/** Asks the bank whether a debit card is somebody's own; `triedBy`: whose tries are counted. */
export function createProveCard({ attempts, cardChecker, askOutside }: ProveCardParts) {
  return async (triedBy: string, name: string, cardNumber: string): Promise<ProvenCard> => {
    await attempts.spend(triedBy);
    const holder = await askOutside('identity.check-unavailable', () => cardChecker.findHolder(cardNumber));
    const fits = holder && compareNames(name, holder.holderName);
    if (holder === null || fits === 'different') throw new AppError('identity.card-mismatch');
    return { ...holder, holderSure: fits === 'same' };
  };
}

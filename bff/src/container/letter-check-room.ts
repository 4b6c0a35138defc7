import { AttemptLimit } from '../modules/identity';
import { letterCheckRoutes, letterOfCase } from '../modules/letter-checks';
import { letterTitle, type LetterRepository } from '../modules/letters';
import type { Ground } from './ground';

/** 查验文书: what anybody may ask of a letter, answered from the letter and from its case as it is now. */
export function composeLetterChecks(ground: Ground, letters: LetterRepository) {
  const { cases, centres, sealer, sessionRedis, settings } = ground;
  return letterCheckRoutes({
    letters,
    origins: {
      find: async ({ of, letterId }) => {
        const record = await cases.find(of.id);
        return record && letterOfCase(record, letterId, (sealed) => sealer.open(sealed));
      },
    },
    centres: {
      frameOf: ({ centreCode, ...letter }) => {
        if (!settings.GJJ_CENTRE.includes(centreCode)) return null;
        const catalogue = centres.of(centreCode);
        return { centreName: catalogue.centre.name, title: letterTitle(catalogue, letter) };
      },
    },
    comparisons: new AttemptLimit(sessionRedis, 'letter-comparison', settings.RATE_LETTER_COMPARISONS),
  });
}

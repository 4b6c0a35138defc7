import { AttemptLimit } from '../modules/identity';
import { letterCheckRoutes, letterOfCase, type LetterOrigin } from '../modules/letter-checks';
import { letterTitle, type LetterRepository } from '../modules/letters';
import type { Ground } from './ground';

/** 查验文书: what anybody may ask of a letter, answered from the letter and from what it belongs to as that is now. */
export function composeLetterChecks(
  ground: Ground,
  letters: LetterRepository,
  findCertificate: (certificateId: string) => Promise<LetterOrigin | null>,
) {
  const { cases, centres, sealer, sessionRedis, settings } = ground;
  return letterCheckRoutes({
    letters,
    origins: {
      find: async ({ of, letterId }) => {
        if (of.kind === 'certificate') return findCertificate(of.id);
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

import type { LetterSeal, SealedLetter } from '../../modules/letters';
import { fillSealPlace, type SealWords } from '../../platform/print';
import type { TimeStampClient } from '../time-stamp/time-stamp-client';
import type { SealClient } from './seal-client';

/**
 * A PAdES signature (ETSI EN 319 142-1): level B-B, and B-T where a time-stamping authority is set. Where one is set, a
 * letter without its stamp is not issued: which letters can be proven in ten years must not depend on the weather.
 */
export class PadesSeal implements LetterSeal {
  constructor(
    private readonly seals: SealClient,
    private readonly stamps: TimeStampClient | null,
    /** Said in every seal, e.g. 演示专用; null: nothing. */
    private readonly note: string | null = null,
  ) {}

  words({ centreName, title, issuedAt }: SealedLetter): SealWords {
    const { note } = this;
    return { owner: centreName, reason: title, location: centreName, note, at: issuedAt };
  }

  seal(pdf: Buffer, { letterId, centreCode, title, number }: SealedLetter): Promise<Buffer> {
    return fillSealPlace(pdf, async (digest) => {
      const purpose = `${title} ${number}`;
      const signed = await this.seals.sign({ keyId: centreCode, purpose, letterId, digest });
      if (this.stamps === null) return signed.bytes;
      return signed.withTimeStamp(await this.stamps.stamp(signed.value));
    });
  }
}

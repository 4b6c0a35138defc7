import { z } from 'zod';
import { OutsideError } from '../../platform/outside';
import { NotAsAgreed } from '../cms/der';
import { SignedData } from '../cms/signed-data';
import { FarSide } from '../http/far-side';
import { bearer, type KeyedSystem } from '../http/keyed-system';

/** Answers of docs/integrations/seal.openapi.yaml. */
const signatureWire = z.object({ requestId: z.string(), cms: z.base64() });

export interface SealOrder {
  /** Names the centre's seal. */
  readonly keyId: string;
  /** What it is set under, for the log of whoever keeps the seals. */
  readonly purpose: string;
  readonly letterId: string;
  /** SHA-256. */
  readonly digest: Buffer;
}

/** The centre's seal service (电子印章). It gets a digest and never the document; keys stay there. */
export class SealClient {
  private readonly farSide: FarSide;
  private readonly headers: Record<string, string>;

  constructor({ baseUrl, apiKey, timeoutMs = 10_000 }: KeyedSystem) {
    this.farSide = new FarSide({ system: 'seal', baseUrl, timeoutMs });
    this.headers = bearer(apiKey);
  }

  /** Throws OutsideError; also where what came back does not sign the digest. May be repeated. */
  async sign({ keyId, purpose, letterId, digest }: SealOrder): Promise<SignedData> {
    // A letter that was made anew, in other bytes, is another request.
    const requestId = `${letterId}.${digest.toString('hex').slice(0, 16)}`;
    const order = {
      requestId,
      keyId,
      purpose,
      digestAlgorithm: 'SHA-256',
      digest: digest.toString('base64'),
    };
    const answer = await this.farSide.call({
      operation: 'sign',
      method: 'POST',
      path: '/v1/signatures',
      headers: this.headers,
      rawBody: JSON.stringify(order),
    });
    const { cms } = this.farSide.read(signatureWire, answer, 'sign');
    try {
      const signed = new SignedData(Buffer.from(cms, 'base64'));
      signed.mustSign(digest);
      return signed;
    } catch (cause) {
      if (!(cause instanceof NotAsAgreed)) throw cause;
      throw new OutsideError('seal', 'unknown', 'sign', { cause });
    }
  }

  close(): Promise<void> {
    return this.farSide.close();
  }
}

import { createHash, randomBytes } from 'node:crypto';
import { OutsideError } from '../../platform/outside';
import {
  bytesOf,
  der,
  identifier,
  NotAsAgreed,
  nothing,
  number,
  octets,
  partsOf,
  positive,
  readDer,
  sequence,
  yes,
  type Block,
} from '../cms/der';
import { SignedData } from '../cms/signed-data';
import { FarSide } from '../http/far-side';

const sha256 = '2.16.840.1.101.3.4.2.1';
const digestOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest();

/** A time-stamping authority (时间戳服务) as RFC 3161 has it, over HTTP. A stamp more does no harm. */
export class TimeStampClient {
  private readonly farSide: FarSide;

  constructor({ baseUrl, timeoutMs = 10_000 }: { baseUrl: string; timeoutMs?: number }) {
    this.farSide = new FarSide({ system: 'time-stamp', baseUrl, timeoutMs });
  }

  /** The token that says when these bytes were there. Throws OutsideError. */
  async stamp(bytes: Buffer): Promise<Buffer> {
    const digest = digestOf(bytes);
    // Above zero in two's complement, and as long as it was made.
    const nonce = Buffer.from([1, ...randomBytes(15)]);
    const answer = await this.farSide.call({
      operation: 'stamp',
      method: 'POST',
      path: '',
      headers: { accept: 'application/timestamp-reply' },
      contentType: 'application/timestamp-query',
      rawBody: queryFor(digest, nonce),
    });
    if (answer.status >= 400) throw this.farSide.refused(answer, 'stamp');
    try {
      return readToken(answer.bytes, digest, nonce);
    } catch (cause) {
      if (!(cause instanceof NotAsAgreed)) throw cause;
      throw new OutsideError('time-stamp', 'unknown', 'stamp', { cause });
    }
  }

  close(): Promise<void> {
    return this.farSide.close();
  }
}

/** TimeStampReq, with the wish for the authority's certificate. */
function queryFor(digest: Buffer, nonce: Buffer): Buffer {
  const imprint = sequence(sequence(identifier(sha256), nothing()), octets(digest));
  return der(sequence(number(1), imprint, positive(nonce), yes()));
}

/** The token of a TimeStampResp that granted what was asked. @throws NotAsAgreed */
function readToken(bytes: Buffer, digest: Buffer, nonce: Buffer): Buffer {
  const [status, token] = partsOf(readDer(bytes));
  const granted = bytesOf(partsOf(status)[0]);
  // 0: granted; 1: granted with changes (RFC 3161, 2.4.2).
  if (granted.length !== 1 || granted[0]! > 1 || token === undefined) throw new NotAsAgreed('not granted');
  const signed = new SignedData(der(token));
  signed.mustSign(digestOf(signed.inside));
  const info = partsOf(readDer(signed.inside));
  if (!bytesOf(partsOf(info[2])[1]).equals(digest)) throw new NotAsAgreed('another digest');
  if (!info.some((part) => isNumber(part, nonce))) throw new NotAsAgreed('another question');
  return signed.bytes;
}

function isNumber(part: Block, expected: Buffer): boolean {
  return part.idBlock.tagClass === 1 && part.idBlock.tagNumber === 2 && bytesOf(part).equals(expected);
}

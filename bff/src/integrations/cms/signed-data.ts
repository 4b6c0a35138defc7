import { verify, X509Certificate } from 'node:crypto';
import {
  bytesOf,
  der,
  identifier,
  idOf,
  NotAsAgreed,
  partsOf,
  readDer,
  sequence,
  setOfOne,
  tagged,
  taggedIn,
  type Block,
} from './der';

const ids = {
  signedData: '1.2.840.113549.1.7.2',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificate: '1.2.840.113549.1.9.16.2.47',
  timeStampToken: '1.2.840.113549.1.9.16.2.14',
} as const;

/** Algorithms whose signatures this machine can prove; others (SM2) are only compared by their digest. */
const provable = new Set([
  '1.2.840.113549.1.1.1',
  '1.2.840.113549.1.1.11',
  '1.2.840.10045.2.1',
  '1.2.840.10045.4.3.2',
]);
const sha256 = '2.16.840.1.101.3.4.2.1';

/** A signature of one signer (CMS SignedData, RFC 5652) as it came from outside. */
export class SignedData {
  private readonly whole: Block;
  private readonly content: Block;
  private readonly certificates: Block[];
  private readonly signer: Block[];

  /** @throws NotAsAgreed */
  constructor(readonly bytes: Buffer) {
    this.whole = readDer(bytes);
    const [type, explicit] = partsOf(this.whole);
    if (idOf(type) !== ids.signedData) throw new NotAsAgreed('no signature');
    const data = partsOf(partsOf(explicit)[0]);
    this.content = data[2]!;
    this.certificates = partsOf(taggedIn(data, 0));
    const signers = partsOf(data.at(-1));
    if (signers.length !== 1) throw new NotAsAgreed('not one signer');
    this.signer = partsOf(signers[0]);
  }

  /** What was signed, where it lies inside. */
  get inside(): Buffer {
    return bytesOf(partsOf(taggedIn(partsOf(this.content), 0))[0]);
  }

  /** The signature itself: what a time stamp is set under. */
  get value(): Buffer {
    return bytesOf(this.signer[5]);
  }

  /**
   * That it was set under this digest, names its certificate (RFC 5035), and was made with that certificate's key.
   * @throws NotAsAgreed
   */
  mustSign(digest: Buffer): void {
    if (!bytesOf(this.attribute(ids.messageDigest)).equals(digest)) throw new NotAsAgreed('another digest');
    this.attribute(ids.signingCertificate);
    if (idOf(partsOf(this.signer[2])[0]) !== sha256 || !provable.has(idOf(partsOf(this.signer[4])[0])))
      return;
    const signed = der(this.signedAttributes);
    // What is signed is the set by itself (RFC 5652, 5.4).
    signed[0] = 0x31;
    const keys = this.certificates.map((block) => new X509Certificate(der(block)).publicKey);
    if (!keys.some((key) => verify('sha256', signed, key, this.value)))
      throw new NotAsAgreed('a signature that does not hold');
  }

  /** The same with a time stamp beside the signature, which stays as it is (RFC 3161, appendix A). */
  withTimeStamp(token: Buffer): Buffer {
    const attribute = sequence(identifier(ids.timeStampToken), setOfOne(readDer(token)));
    if (taggedIn(this.signer, 1) !== undefined) throw new NotAsAgreed('unsigned attributes already');
    this.signer.push(tagged(1, attribute));
    return der(this.whole);
  }

  private get signedAttributes(): Block {
    const attributes = taggedIn(this.signer, 0);
    if (attributes === undefined) throw new NotAsAgreed('no signed attributes');
    return attributes;
  }

  private attribute(id: string): Block {
    const found = partsOf(this.signedAttributes)
      .map(partsOf)
      .find(([name]) => idOf(name) === id);
    const [value] = partsOf(found?.[1]);
    if (value === undefined) throw new NotAsAgreed(`no attribute ${id}`);
    return value;
  }
}

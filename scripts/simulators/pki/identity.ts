import {
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  randomBytes,
  sign,
  type KeyObject,
} from 'node:crypto';
import { promisify } from 'node:util';
import {
  algorithm,
  bigInt,
  bits,
  der,
  int,
  moment,
  name,
  octets,
  oid,
  read,
  seq,
  setOf,
  tagged,
  words,
  yes,
} from './der';

/** A key and the certificate that it gave itself, as a journal keeps them. */
export interface Identity {
  /** PKCS#8, base64. */
  readonly key: string;
  /** DER, base64. */
  readonly certificate: string;
  /** In the certificate, hexadecimal. */
  readonly serial: string;
  readonly commonName: string;
}

const yearMs = 365.25 * 24 * 3600 * 1000;
const makeKeyPair = promisify(generateKeyPair);

export const keyOf = ({ key }: Identity): KeyObject =>
  createPrivateKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'pkcs8' });

export const nameOf = ({ commonName }: Pick<Identity, 'commonName'>) =>
  seq(setOf(seq(name(oid.commonName), words(commonName))));

/** For ten years, to sign what is meant (contentCommitment), or to stamp times and nothing else (RFC 3161, 2.3). */
export async function makeIdentity(commonName: string, use: 'seal' | 'time-stamp'): Promise<Identity> {
  const { privateKey } = await makeKeyPair('rsa', { modulusLength: 2048 });
  const serial = `01${randomBytes(15).toString('hex')}`;
  const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
  const now = Date.now();
  const content = seq(
    tagged(0, int(2)),
    bigInt(serial),
    algorithm(oid.rsaWithSha256),
    nameOf({ commonName }),
    seq(moment(wholeSecond(now - yearMs)), moment(wholeSecond(now + 10 * yearMs))),
    nameOf({ commonName }),
    read(publicKey),
    tagged(3, seq(...extensions(use))),
  );
  const certificate = seq(
    content,
    algorithm(oid.rsaWithSha256),
    bits(sign('sha256', der(content), privateKey)),
  );
  return {
    key: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
    certificate: der(certificate).toString('base64'),
    serial,
    commonName,
  };
}

export const wholeSecond = (at: number) => new Date(Math.floor(at / 1000) * 1000);

function extensions(use: 'seal' | 'time-stamp') {
  const extension = (id: string, value: ReturnType<typeof seq>) => seq(name(id), yes(), octets(der(value)));
  // The first two bits of the usage: digitalSignature and contentCommitment.
  const usage = extension(oid.keyUsage, bits(Uint8Array.of(0b1100_0000), 6));
  if (use === 'seal') return [usage];
  return [usage, extension(oid.extendedKeyUsage, seq(name(oid.timeStamping)))];
}

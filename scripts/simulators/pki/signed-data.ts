import { createHash, sign } from 'node:crypto';
import { algorithm, bigInt, der, int, name, octets, oid, read, seq, setOf, tagged } from './der';
import { keyOf, nameOf, type Identity } from './identity';

interface Content {
  type: string;
  digest: Buffer;
  /** Left out where it lies elsewhere (detached). */
  bytes?: Buffer;
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest();

/** CMS (RFC 5652) as PAdES asks for: the certificate is named in what is signed (RFC 5035), no time is. */
export function signedData(by: Identity, { type, digest, bytes }: Content): Buffer {
  const certificate = Buffer.from(by.certificate, 'base64');
  const attribute = (id: string, value: ReturnType<typeof seq>) => seq(name(id), setOf(value));
  const attributes = setOf(
    attribute(oid.contentType, name(type)),
    attribute(oid.messageDigest, octets(digest)),
    attribute(oid.signingCertificate, seq(seq(seq(octets(sha256(certificate)))))),
  );
  const signature = sign('sha256', der(attributes), keyOf(by));
  const signer = seq(
    int(1),
    seq(nameOf(by), bigInt(by.serial)),
    algorithm(oid.sha256),
    tagged(0, ...(attributes as unknown as { valueBlock: { value: never[] } }).valueBlock.value),
    algorithm(oid.rsa),
    octets(signature),
  );
  const content = bytes === undefined ? seq(name(type)) : seq(name(type), tagged(0, octets(bytes)));
  const version = int(type === oid.data ? 1 : 3);
  const data = seq(
    version,
    setOf(algorithm(oid.sha256)),
    content,
    tagged(0, read(certificate)),
    setOf(signer),
  );
  return der(seq(name(oid.signedData), tagged(0, data)));
}

import * as asn1 from 'asn1js';

type Block = asn1.BaseBlock;

export const oid = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  timeStampInfo: '1.2.840.113549.1.9.16.1.4',
  signingCertificate: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  rsa: '1.2.840.113549.1.1.1',
  rsaWithSha256: '1.2.840.113549.1.1.11',
  commonName: '2.5.4.3',
  keyUsage: '2.5.29.15',
  extendedKeyUsage: '2.5.29.37',
  timeStamping: '1.3.6.1.5.5.7.3.8',
  /** Of a policy of nobody: an arc for examples. */
  demoPolicy: '2.999.1',
} as const;

export const seq = (...value: Block[]): Block => new asn1.Sequence({ value });
export const name = (value: string): Block => new asn1.ObjectIdentifier({ value });
export const int = (value: number): Block => new asn1.Integer({ value });
export const bigInt = (hex: string): Block => asn1.Integer.fromBigInt(BigInt(`0x${hex}`)) as Block;
export const octets = (valueHex: Uint8Array): Block => new asn1.OctetString({ valueHex });
export const words = (value: string): Block => new asn1.Utf8String({ value });
export const bits = (valueHex: Uint8Array, unusedBits = 0): Block =>
  new asn1.BitString({ valueHex, unusedBits });
export const moment = (valueDate: Date): Block => new asn1.GeneralizedTime({ valueDate });
export const yes = (): Block => new asn1.Boolean({ value: true });
const nothing = (): Block => new asn1.Null();

/** `[n]` around, or in place of, what stands in it. */
export const tagged = (tagNumber: number, ...value: Block[]): Block =>
  new asn1.Constructed({ idBlock: { tagClass: 3, tagNumber }, value });

/** A SET OF, in the order that DER asks for. */
export const setOf = (...value: Block[]): Block =>
  new asn1.Set({ value: value.toSorted((a, b) => Buffer.compare(der(a), der(b))) });

export const algorithm = (id: string): Block => seq(name(id), nothing());
export const der = (block: Block): Buffer => Buffer.from(block.toBER());

/** @throws where the bytes are no ASN.1 */
export function read(bytes: Uint8Array): Block {
  const { offset, result } = asn1.fromBER(bytes, { maxDepth: 40, maxNodes: 4000, parseEmbedded: false });
  if (offset === -1) throw new Error('not ASN.1');
  return result;
}

import * as asn1 from 'asn1js';

export type Block = asn1.BaseBlock;

export class NotAsAgreed extends Error {
  override readonly name = 'NotAsAgreed';
}

const bounds = { maxDepth: 40, maxNodes: 20_000, maxContentLength: 1024 * 1024, parseEmbedded: false };

/** @throws NotAsAgreed */
export function readDer(bytes: Uint8Array): Block {
  const { offset, result } = asn1.fromBER(bytes, bounds);
  if (offset === -1) throw new NotAsAgreed('no ASN.1');
  return result;
}

export const der = (block: Block): Buffer => Buffer.from(block.toBER());

/** What stands in a sequence, a set or a tagged place. @throws NotAsAgreed where it is none */
export function partsOf(block: Block | undefined): Block[] {
  if (block instanceof asn1.Constructed) return block.valueBlock.value as Block[];
  throw new NotAsAgreed('no sequence where one belongs');
}

/** Bytes of an octet string or digits of a number, as they stand. @throws NotAsAgreed */
export function bytesOf(block: Block | undefined): Buffer {
  if (block instanceof asn1.OctetString || block instanceof asn1.Integer)
    return Buffer.from(block.valueBlock.valueHexView);
  throw new NotAsAgreed('no bytes where they belong');
}

export const idOf = (block: Block | undefined): string =>
  block instanceof asn1.ObjectIdentifier ? block.valueBlock.toString() : '';

/** The part in the place `[n]`. */
export const taggedIn = (parts: readonly Block[], n: number): Block | undefined =>
  parts.find(({ idBlock }) => idBlock.tagClass === 3 && idBlock.tagNumber === n);

export const sequence = (...value: Block[]): Block => new asn1.Sequence({ value });
export const setOfOne = (value: Block): Block => new asn1.Set({ value: [value] });
export const identifier = (value: string): Block => new asn1.ObjectIdentifier({ value });
export const octets = (valueHex: Uint8Array): Block => new asn1.OctetString({ valueHex });
export const number = (value: number): Block => new asn1.Integer({ value });
export const positive = (bytes: Buffer): Block =>
  asn1.Integer.fromBigInt(BigInt(`0x${bytes.toString('hex')}`)) as Block;
export const yes = (): Block => new asn1.Boolean({ value: true });
export const nothing = (): Block => new asn1.Null();
export const tagged = (tagNumber: number, ...value: Block[]): Block =>
  new asn1.Constructed({ idBlock: { tagClass: 3, tagNumber }, value });

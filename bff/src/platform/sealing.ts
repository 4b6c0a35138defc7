import { createCipheriv, createDecipheriv, createHmac, randomBytes, type KeyObject } from 'node:crypto';

/** Text under AES-256-GCM (GB/T 39786 level 2 asks for encrypted storage): `keyId.iv.tag.data`, base64url. */
export type SealedText = string;

export interface DataKeys {
  currentId: string;
  /** 32-byte keys by id; old ones stay for reading. */
  byId: ReadonlyMap<string, KeyObject>;
  /** For keyed hashes by which sealed values are found: written with the first, found with any. */
  indexKeys: readonly [KeyObject, ...KeyObject[]];
}

export type IndexKind = 'name' | 'id-number' | 'phone' | 'card-tail' | 'card' | 'openid' | 'answer';

function hash(key: KeyObject, kind: IndexKind, value: string): string {
  return createHmac('sha256', key).update(`${kind}\0${value}`).digest('base64url');
}

function keyOf({ byId }: Pick<DataKeys, 'byId'>, id: string): KeyObject {
  const key = byId.get(id);
  if (key === undefined) throw new Error(`data key ${id} is not configured`);
  return key;
}

/** For whoever only reads. Throws where the text was changed or its key is not known. */
export function openSealed(sealed: SealedText, keys: Pick<DataKeys, 'byId'>): string {
  const [keyId, iv, tag, data] = sealed.split('.');
  if (keyId === undefined || iv === undefined || tag === undefined || data === undefined)
    throw new Error('sealed text has not four parts');
  const decipher = createDecipheriv('aes-256-gcm', keyOf(keys, keyId), Buffer.from(iv, 'base64url'));
  decipher.setAuthTag(Buffer.from(tag, 'base64url'));
  return decipher.update(Buffer.from(data, 'base64url'), undefined, 'utf8') + decipher.final('utf8');
}

export class Sealer {
  constructor(private readonly keys: DataKeys) {}

  seal(text: string): SealedText {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', keyOf(this.keys, this.keys.currentId), iv);
    const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    const parts = [iv, cipher.getAuthTag(), data].map((part) => part.toString('base64url'));
    return [this.keys.currentId, ...parts].join('.');
  }

  /** Throws where the text was changed or its key is not known. */
  open(sealed: SealedText): string {
    return openSealed(sealed, this.keys);
  }

  /** Same value, same hash; the kind keeps a phone from matching a card. */
  indexOf(kind: IndexKind, value: string): string {
    return hash(this.keys.indexKeys[0], kind, value);
  }

  /** Under every key, the current one first: what a look-up must ask for while a key is being replaced. */
  indexesOf(kind: IndexKind, value: string): string[] {
    return this.keys.indexKeys.map((key) => hash(key, kind, value));
  }
}

import type { ObjectStorage } from './ports';

/** Another corner of the same storage, whose keys nobody sees who looks into the first: `under` ends in '/'. */
export function storageUnder(storage: ObjectStorage, under: string): ObjectStorage {
  return {
    put: (key, bytes) => storage.put(under + key, bytes),
    get: (key) => storage.get(under + key),
    delete: (key) => storage.delete(under + key),
    async *list(prefix) {
      for await (const found of storage.list(under + prefix))
        yield { ...found, key: found.key.slice(under.length) };
    },
    discardUnfinished: (begunBefore) => storage.discardUnfinished(begunBefore),
  };
}

import { text } from 'node:stream/consumers';
import { ObjectMissing, type ObjectStorage } from '../../../modules/documents';

export async function* flow(...chunks: string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

export async function keysOf(storage: ObjectStorage, prefix = ''): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of storage.list(prefix)) keys.push(key);
  return keys.sort();
}

async function* broken(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('the first half');
  throw new Error('the connection broke');
}

/** What every object storage must keep, wherever its bytes lie. */
export function keepsTheStorageContract(open: () => Promise<ObjectStorage>): void {
  let storage: ObjectStorage;
  beforeEach(async () => {
    storage = await open();
  });

  const read = async (key: string) => text(await storage.get(key));

  it('gives back what was put, and says how many bytes it is', async () => {
    expect(await storage.put('a/one', flow('公积', '金'))).toBe(9);
    expect(await read('a/one')).toBe('公积金');
  });

  it('keeps an empty object', async () => {
    expect(await storage.put('a/empty', flow())).toBe(0);
    expect(await read('a/empty')).toBe('');
  });

  it('replaces an object; an open reader keeps what it opened', async () => {
    await storage.put('a/one', flow('old'));
    const reader = await storage.get('a/one');
    await storage.put('a/one', flow('new'));
    expect(await text(reader)).toBe('old');
    expect(await read('a/one')).toBe('new');
  });

  it('shows nothing of a put that breaks off, and throws the error of its source', async () => {
    await expect(storage.put('a/one', broken())).rejects.toThrow('the connection broke');
    expect(await keysOf(storage)).toEqual([]);
  });

  it('leaves the old object whole when its replacement breaks off', async () => {
    await storage.put('a/one', flow('old'));
    await expect(storage.put('a/one', broken())).rejects.toThrow('the connection broke');
    expect(await read('a/one')).toBe('old');
  });

  it('holds one whole object after the same key was put many times at once', async () => {
    const texts = Array.from({ length: 12 }, (_, index) => String(index).repeat(5000));
    await Promise.all(texts.map((each) => storage.put('a/one', flow(each.slice(0, 2000), each.slice(2000)))));
    expect(texts).toContain(await read('a/one'));
    expect(await keysOf(storage)).toEqual(['a/one']);
  });

  it('says that an object is missing', async () => {
    await expect(storage.get('a/none')).rejects.toBeInstanceOf(ObjectMissing);
  });

  it('deletes, and does not mind deleting nothing', async () => {
    await storage.put('a/one', flow('x'));
    await storage.delete('a/one');
    await storage.delete('a/one');
    expect(await keysOf(storage)).toEqual([]);
    await expect(storage.get('a/one')).rejects.toBeInstanceOf(ObjectMissing);
  });

  it('lists by folder, with sizes, and not what only begins alike', async () => {
    await storage.put('a/one', flow('123'));
    await storage.put('a/b/two', flow('12'));
    await storage.put('ab/three', flow('1'));
    expect(await keysOf(storage, 'a/')).toEqual(['a/b/two', 'a/one']);
    expect(await keysOf(storage)).toEqual(['a/b/two', 'a/one', 'ab/three']);
    expect(await keysOf(storage, 'none/')).toEqual([]);
    for await (const found of storage.list('ab/')) expect(found).toEqual({ key: 'ab/three', sizeBytes: 1 });
  });

  it('survives puts and deletes in one folder at once', async () => {
    const rounds = Array.from({ length: 30 }, (_, index) => `a/${index}`);
    await Promise.all(rounds.map((key) => storage.put(key, flow('x')).then(() => storage.delete(key))));
    await storage.put('a/last', flow('x'));
    expect(await keysOf(storage)).toEqual(['a/last']);
  });
}

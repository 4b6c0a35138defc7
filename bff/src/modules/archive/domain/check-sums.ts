import { names } from './packed-file';

/** A package as it was unpacked: bytes by path. */
export type Unpacked = ReadonlyMap<string, Buffer>;

const line = /^([0-9a-f]{64}) {2}(.+)$/;

/** In words, every file that is not as the sums say; empty where all are. @param hash SHA-256 in hex */
export function sumProblems(files: Unpacked, hash: (bytes: Buffer) => string): string[] {
  const sums = files.get(names.sums);
  if (sums === undefined) return [`没有 ${names.sums}，看不出有没有改动`];
  const listed = new Map(
    sums
      .toString('utf8')
      .split('\n')
      .flatMap((text) => {
        const found = line.exec(text);
        return found === null ? [] : [[found[2]!, found[1]!] as const];
      }),
  );
  const unlisted = [...files.keys()].filter((path) => path !== names.sums && !listed.has(path));
  return [
    ...[...listed].flatMap(([path, sum]) => {
      const bytes = files.get(path);
      if (bytes === undefined) return [`少了 ${path}`];
      return hash(bytes) === sum ? [] : [`${path} 被改动过`];
    }),
    ...unlisted.map((path) => `多了 ${path}，${names.sums} 里没有`),
  ];
}

/** A file of a package; where its bytes come from is not its matter. */
export interface PackedFile {
  /** Within the package, with slashes. */
  path: string;
  sizeBytes: number;
  /** In hex. */
  sha256: string;
}

/** A package of any size that this system makes. */
export const packageLimits = { entries: 5000, unpackedBytes: 1024 ** 3 };

/** The files that every package has; papers and letters lie in folders of their own. */
export const names = {
  index: 'index.html',
  record: 'case.json',
  basis: 'basis.json',
  judgement: 'judgement.json',
  decision: 'decision.json',
  messages: 'messages.json',
  thread: 'thread.json',
  threadFiles: 'thread/',
  manifest: 'manifest.json',
  sums: 'SHA256SUMS',
  rules: 'rules/',
  documents: 'documents/',
  letters: 'letters/',
} as const;

const unsafe = /[^\p{L}\p{N}._-]+/gu;

/** 01-购房合同-合同.pdf: in order, without what a file system takes amiss. */
export function numberedName(place: number, ...words: readonly string[]): string {
  const safe = words.map((word) => word.replace(unsafe, '_').slice(0, 60));
  return [String(place).padStart(2, '0'), ...safe].join('-');
}

/** As `sha256sum -c` reads it, in the order of the paths. */
export function sumsOf(files: readonly PackedFile[]): string {
  const lines = files.map(({ sha256, path }) => `${sha256}  ${path}\n`);
  return lines.toSorted((one, other) => (one.slice(66) < other.slice(66) ? -1 : 1)).join('');
}

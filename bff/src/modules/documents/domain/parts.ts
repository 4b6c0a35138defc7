/** A file is sent in parts of `partBytes`; only the last may be shorter. Parts are numbered from 1. */
interface Divided {
  sizeBytes: number;
  partBytes: number;
}

export function partCount({ sizeBytes, partBytes }: Divided): number {
  return Math.ceil(sizeBytes / partBytes);
}

/** Exact size of one part, or null where there is no such part. */
export function expectedPartBytes(file: Divided, part: number): number | null {
  const last = partCount(file);
  if (part < 1 || part > last) return null;
  return part < last ? file.partBytes : file.sizeBytes - file.partBytes * (last - 1);
}

export function allParts(file: Divided): number[] {
  return Array.from({ length: partCount(file) }, (_, index) => index + 1);
}

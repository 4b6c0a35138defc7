import type { PackedFile } from './packed-file';

/** What a package says of itself; a change of what it holds or how makes another `format`. */
export interface Manifest {
  format: 'gjj-case-package-1';
  centre: { code: string; name: string };
  receiptNumber: string;
  itemCode: string;
  itemName: string;
  /** For whom it was made: the member gets what they may know, the archive everything. */
  reader: 'member' | 'staff';
  madeAt: string;
  /** The rules by which it was judged, as they were published; null: by none. */
  rulesVersion: string | null;
  /** Last day on which it must be kept, and by which rule; null until it is archived. */
  retention: { until: string; years: number; source: string } | null;
  files: readonly PackedFile[];
}

/** The manifest lists everything but itself and the sums, which list it. */
export function manifestFrom(
  about: Omit<Manifest, 'format' | 'files'>,
  files: readonly PackedFile[],
): Manifest {
  const listed = files.map(({ path, sizeBytes, sha256 }) => ({ path, sizeBytes, sha256 }));
  return { format: 'gjj-case-package-1', ...about, files: listed };
}

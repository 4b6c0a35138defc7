/** 86 KB, 1.2 MB: how much a download is. */
export function sizeInWords(sizeBytes: number): string {
  const kilobytes = Math.max(1, Math.round(sizeBytes / 1024));
  return kilobytes < 1000 ? `${kilobytes} KB` : `${(sizeBytes / 1024 / 1024).toFixed(1)} MB`;
}

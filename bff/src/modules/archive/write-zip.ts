import { PassThrough, type Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Packed } from './packed';

/** What is packed already (pictures, PDF) gains nothing by being packed again. */
const isPacked = /\.(jpe?g|pdf|ofd)$/i;

/**
 * One zip of all files, made while it is read; memory stays small. A file whose bytes do not come ends the stream with
 * that error, so that no half package is taken for a whole one.
 */
export function zipOf(files: readonly Packed[], mtime: Date): Readable {
  const zip = new ZipFile();
  const out = new PassThrough();
  zip.on('error', (error: Error) => out.destroy(error));
  zip.outputStream.pipe(out);
  for (const { path, sizeBytes, open } of files) {
    const options = { mtime, size: sizeBytes, compress: !isPacked.test(path) };
    zip.addReadStreamLazy(path, options, (give) => {
      open().then(
        (bytes) => give(null, bytes),
        (error: unknown) => give(error, out),
      );
    });
  }
  zip.end();
  return out;
}

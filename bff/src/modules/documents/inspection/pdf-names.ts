import { inflateSync } from 'node:zlib';

/** Names that make a viewer run or start something (ISO 32000-1, 12.6.4): each such action must say its name. */
const action = /\/(JavaScript|Launch|RichMedia|ImportData|SubmitForm|GoToE)(?![A-Za-z])/;

/** An object stream is a few hundred small objects; far above that it is a bomb, which the reader will meet. */
const inflatedLimitBytes = 8 * 1024 * 1024;
const dictionaryBytes = 400;

/** A file specification with a file inside (ISO 32000-1, 7.11.4): up to five streams, one for each kind of system. */
const filesInside = /\/EF\s*<<([^>]*)>>/g;
const reference = /(\d+)\s+\d+\s+R/g;

/**
 * What the file names in plain sight or in compressed object streams: whether an action, and how many files inside.
 * The PDF reader reports scripts of the document, its pages and fields, but not those behind a link, nor programs to
 * start; and of files inside only those that it would show.
 */
export function namedInPdf(bytes: Buffer): { action: boolean; files: number } {
  const plain = bytes.toString('latin1');
  const texts = [plain, ...objectStreams(bytes, plain)].map(unescaped);
  const files = texts.flatMap((text) => [...text.matchAll(filesInside)].map(([, streams]) => streams ?? ''));
  const numbers = files.flatMap((streams) => [...streams.matchAll(reference)].map(([, number]) => number));
  return { action: texts.some((text) => action.test(text)), files: new Set(numbers).size };
}

/** `/J#61vaScript` is the same name as `/JavaScript`. */
function unescaped(text: string): string {
  return text.replace(/#([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function objectStreams(bytes: Buffer, plain: string): string[] {
  const texts: string[] = [];
  for (let at = plain.indexOf('/ObjStm'); at >= 0; at = plain.indexOf('/ObjStm', at + 1)) {
    const mark = plain.slice(at, at + dictionaryBytes).search(/\bstream\r?\n/);
    if (mark >= 0) texts.push(inflated(bytes.subarray(plain.indexOf('\n', at + mark) + 1)));
  }
  return texts;
}

/** Bytes behind the end of the compressed data are not looked at; what is no such data is no text. */
function inflated(bytes: Buffer): string {
  try {
    return inflateSync(bytes, { maxOutputLength: inflatedLimitBytes }).toString('latin1');
  } catch {
    return '';
  }
}

import { inflateSync } from 'node:zlib';

/** Names that make a viewer run or start something (ISO 32000-1, 12.6.4): each such action must say its name. */
const action = /\/(JavaScript|Launch|RichMedia|ImportData|SubmitForm)(?![A-Za-z])/;

/** An object stream is a few hundred small objects; far above that it is a bomb, which the reader will meet. */
const inflatedLimitBytes = 8 * 1024 * 1024;
const dictionaryBytes = 400;

/**
 * True where the file holds such a name in plain sight or in a compressed object stream. The PDF reader reports
 * scripts of the document, its pages and fields, but not those behind a link, nor programs to start.
 */
export function namesAction(bytes: Buffer): boolean {
  const plain = bytes.toString('latin1');
  return (
    action.test(unescaped(plain)) || objectStreams(bytes, plain).some((text) => action.test(unescaped(text)))
  );
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

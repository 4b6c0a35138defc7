import { fileTypeFromBuffer } from 'file-type';
import { holdsEicar } from './signatures';

/** A file inside a file: an attachment of a PDF, an entry of an OFD. It is looked at, and never opened or run. */
export interface CarriedFile {
  name: string;
  bytes: Buffer;
}

const programOrArchive =
  /\.(exe|dll|com|scr|msi|bat|cmd|ps1|vbs?|vbe|js|jse|mjs|wsf|hta|lnk|sh|jar|class|apk|app|dmg|iso|zip|rar|7z|gz|tgz|tar|bz2|xz|cab|html?|xhtml|svg|docm|xlsm|pptm|pdf)$/i;
const programTypes =
  /msdownload|x-elf|mach-binary|x-sh|zip|rar|7z|gzip|x-tar|bzip|x-xz|zstd|lz|cab|java|dmg|x-iso|application\/pdf|wasm|shortcut|x-cfb|vnd\.(ms|openxml|android)/;
const dataName = /\.(xml|xbrl|json)$/i;

/** True where its name or its bytes say program, archive, page for a browser, or another document. */
export async function isProgramOrArchive({ name, bytes }: CarriedFile): Promise<boolean> {
  if (programOrArchive.test(name.trim()) || holdsEicar(bytes) || bytes.subarray(0, 2).toString() === '#!')
    return true;
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  return type !== undefined && programTypes.test(type.mime);
}

/** True where the ending says data and the bytes are text of that kind. A DTD is not looked into: nothing is opened. */
export function isData({ name, bytes }: CarriedFile): boolean {
  if (!dataName.test(name)) return false;
  const text = bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (text.includes('\0')) return false;
  if (/\.json$/i.test(name)) return isJson(text);
  return text.startsWith('<') && !/<\s*(?:[a-z]+:)?(html|script|svg|iframe)[\s>]/i.test(text);
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

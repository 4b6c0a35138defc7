import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

import { temporaryFolder } from './temporary-folder';

const WIDTH = 900;
const HEIGHT = 1200;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A real picture of noise, which does not compress: large enough to be sent in several parts. @returns its path */
export function takePhoto(): string {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  // Eight bits of red, green and blue each.
  header.set([8, 2, 0, 0, 0], 8);
  const path = join(temporaryFolder('photo'), 'photo.png');
  writeFileSync(
    path,
    Buffer.concat([
      SIGNATURE,
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(pixels())),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
  return path;
}

/** Each line begins with the number of its filter: none. */
function pixels(): Buffer {
  const lines = Array.from({ length: HEIGHT }, () =>
    Buffer.concat([Buffer.alloc(1), randomBytes(WIDTH * 3)]),
  );
  return Buffer.concat(lines);
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

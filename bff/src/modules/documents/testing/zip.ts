import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  path: string;
  bytes: Buffer;
  /** What the archive says the entry unpacks to, where that is not the truth. */
  claimedBytes?: number;
  /** Upper half of the attributes, as Unix has them: 0o120777 is a link. */
  mode?: number;
}

/** A zip written by hand, so that it can say what no honest writer says: paths, sizes, links. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.path);
    const data = deflateRawSync(entry.bytes, { level: 9 });
    const shared = fieldsOf(entry, data, name);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, name, data]);
    directory.push(centralRecord(entry, shared, offset), name);
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}

/** What the record before the data and the one in the directory have in common: version to extra length. */
function fieldsOf({ bytes, claimedBytes = bytes.length }: ZipEntry, data: Buffer, name: Buffer): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(0x800, 2);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(crc32(bytes), 10);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(claimedBytes, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

function centralRecord({ mode = 0o100644 }: ZipEntry, shared: Buffer, offset: number): Buffer {
  const head = Buffer.from('PK\x01\x02\x14\x03', 'latin1');
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE((mode << 16) >>> 0, 6);
  tail.writeUInt32LE(offset, 10);
  return Buffer.concat([head, shared, tail]);
}

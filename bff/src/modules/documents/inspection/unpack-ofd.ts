import { unpack, UnsafeArchive, type Unpacked } from '../../../platform/unpack';
import { Rejected } from './inspected';

/** An e-invoice has about 20 entries and 0.3 MB; a licence of many scanned pages some hundred. */
const limits = { entries: 2_000, unpackedBytes: 150 * 1024 * 1024 };

/** The files of an OFD. @throws Rejected */
export async function unpackOfd(bytes: Buffer): Promise<Unpacked> {
  try {
    return await unpack(bytes, limits);
  } catch (error) {
    throw error instanceof UnsafeArchive ? new Rejected('unsafe-archive') : error;
  }
}

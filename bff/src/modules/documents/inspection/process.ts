/**
 * The process that inspects one file and ends. Decoders read what strangers send: here they have no settings, no
 * secrets, no connection, a bounded memory, and a parent that ends them when they take too long. Their memory goes
 * back to the machine with them.
 *
 * In: the file on stdin. Out: InspectionMessage by IPC; content of an accepted file on stdout.
 */
import { buffer } from 'node:stream/consumers';
import { chooseInspection } from './choose-inspection';
import { Rejected, type Accepted, type InspectionMessage } from './inspected';
import { guardMemory } from './memory-guard';
import { holdsEicar } from './signatures';

/** The largest HEIC (50 megapixels) needs the most: its pixels stand in memory three times. */
const memoryLimitBytes = 1400 * 1024 * 1024;

process.on('disconnect', () => process.exit(1));
guardMemory(memoryLimitBytes);
const bytes = await buffer(process.stdin);
const inspect = await chooseInspection(bytes);
await tell({ step: 'started' });
const content = await inspectAndTell();
if (content !== null) await new Promise((resolve) => process.stdout.write(content, resolve));
process.exit(0);

async function inspectAndTell(): Promise<Uint8Array | null> {
  try {
    if (holdsEicar(bytes)) throw new Rejected('infected');
    const accepted = await inspect(bytes);
    await tell(summaryOf(accepted));
    return accepted.content;
  } catch (error) {
    await tell({ step: 'rejected', reason: error instanceof Rejected ? error.reason : 'damaged' });
    return null;
  }
}

function summaryOf({ kind, pageCount, content, thumbnail, voucher = null }: Accepted): InspectionMessage {
  const thumbnailBase64 = thumbnail === null ? null : Buffer.from(thumbnail).toString('base64');
  return { step: 'accepted', kind, pageCount, contentBytes: content.length, thumbnailBase64, voucher };
}

function tell(message: InspectionMessage): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send!(message, undefined, undefined, (error) => (error === null ? resolve() : reject(error)));
  });
}

const HEADER_BYTES = 16;
const OP_MSG = 2013;
/** Header, flags (4), kind of the first section (1), length of its document (4), type of its first field (1). */
const NAME_AT = HEADER_BYTES + 4 + 1 + 4 + 1;
const WRITES: ReadonlySet<string> = new Set(['insert', 'update', 'delete', 'findAndModify']);

/** Cuts a stream of the MongoDB wire protocol into whole messages. */
export class MongoFrames {
  private rest: Buffer = Buffer.alloc(0);

  take(chunk: Buffer): Buffer[] {
    this.rest = Buffer.concat([this.rest, chunk]);
    const frames: Buffer[] = [];
    while (this.rest.length >= 4 && this.rest.length >= this.rest.readInt32LE(0)) {
      const length = this.rest.readInt32LE(0);
      frames.push(this.rest.subarray(0, length));
      this.rest = this.rest.subarray(length);
    }
    return frames;
  }
}

export const requestIdOf = (frame: Buffer): number => frame.readInt32LE(4);
export const responseToOf = (frame: Buffer): number => frame.readInt32LE(8);

/** `findAndModify cases` where the message writes; null where it only reads or greets. */
export function writeOf(frame: Buffer): string | null {
  if (frame.length <= NAME_AT || frame.readInt32LE(12) !== OP_MSG) return null;
  const end = frame.indexOf(0, NAME_AT);
  const command = frame.toString('latin1', NAME_AT, end);
  if (!WRITES.has(command)) return null;
  const length = frame.readInt32LE(end + 1);
  return `${command} ${frame.toString('utf8', end + 5, end + 4 + length)}`;
}

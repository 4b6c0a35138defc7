/** Where progress goes: one finished line a call, or a line that the next one may overwrite. */
export interface Say {
  line(text: string): void;
  /** A step of a long wait. Overwritten in place on a terminal; on a pipe, printed at most every 15 s. */
  progress(text: string): void;
}

const PIPE_INTERVAL_MS = 15_000;

/** Speaks to a stream, by default standard error, so that standard output stays clean for results. */
export function createSay(out: NodeJS.WriteStream = process.stderr): Say {
  let lastOnPipe = 0;
  let open = false;
  return {
    line(text) {
      out.write(`${open ? '\n' : ''}${text}\n`);
      open = false;
    },
    progress(text) {
      if (out.isTTY) {
        out.write(`\r\u001b[2K${text}`);
        open = true;
      } else if (Date.now() - lastOnPipe >= PIPE_INTERVAL_MS) {
        lastOnPipe = Date.now();
        out.write(`${text}\n`);
      }
    },
  };
}

/** Says nothing: for tests. */
export const silence: Say = { line() {}, progress() {} };

import { parseArgs } from 'node:util';

export interface StartOptions {
  /** Empty `.data` first. */
  readonly reset: boolean;
  /** Folder names of the centre profiles under bff/centres, the first one for whoever belongs to none yet. */
  readonly centres: readonly string[];
  readonly help: boolean;
}

export const START_HELP = `npm start [-- options]
  --reset          begin with empty data
  --centre <names> the centres to serve, e.g. kaifeng or qinzhou,kaifeng (default: qinzhou)
  --help           this text
Your own servers: set MONGODB_URI and REDIS_URL.`;

/** @throws TypeError on an option that does not exist */
export function readStartOptions(args: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      reset: { type: 'boolean', default: false },
      centre: { type: 'string', default: 'qinzhou' },
      help: { type: 'boolean', default: false },
    },
  });
  const { centre, ...rest } = values;
  const centres = centre
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return { ...rest, centres: [...new Set(centres)] };
}

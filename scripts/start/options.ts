import { parseArgs } from 'node:util';

export interface StartOptions {
  /** Empty `.data` first. */
  readonly reset: boolean;
  /** Folder name of the centre profile, under bff/centres. */
  readonly centre: string;
  readonly help: boolean;
}

export const START_HELP = `npm start [-- options]
  --reset          begin with empty data
  --centre <name>  the centre profile to serve (default: qinzhou)
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
  return values;
}

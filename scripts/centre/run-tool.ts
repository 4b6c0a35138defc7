import { parseArgs } from 'node:util';

import { commands } from './commands/commands';
import { UsageError, type Command, type Ground, type Input } from './command';
import { helpText } from './help';

export interface ToolResult {
  readonly text: string;
  /** 0 all is well, 1 something is wrong with a profile, 2 the command was not understood. */
  readonly exitCode: 0 | 1 | 2;
}

/** `npm run centre -- <args>`, as a function. */
export async function runTool(args: readonly string[], ground: Ground): Promise<ToolResult> {
  const [name = '', ...rest] = args;
  if (['help', '--help', '-h'].includes(name)) return { text: helpText(commands), exitCode: 0 };
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    const complaint = name === '' ? '' : `没有 ${name} 这个命令\n\n`;
    return { text: `${complaint}${helpText(commands)}`, exitCode: 2 };
  }
  try {
    const { text, failed } = await command.run(readInput(name, command, rest), ground);
    return { text, exitCode: failed ? 1 : 0 };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { text: `${error.message}\n\n${helpText({ [name]: command })}`, exitCode: 2 };
  }
}

function readInput(name: string, { options = {}, takes }: Command, args: readonly string[]): Input {
  const parsed = parse(args, options);
  const count = parsed.positionals.length;
  const [least, most] = takes;
  if (count < least) throw new UsageError(`${name} 后面少写了东西`);
  if (count > most) throw new UsageError(`${name} 后面多写了 ${parsed.positionals.slice(most).join(' ')}`);
  return parsed;
}

function parse(args: readonly string[], options: NonNullable<Command['options']>): Input {
  try {
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { positionals, values: values as Input['values'] };
  } catch {
    throw new UsageError(`看不懂 ${args.join(' ')}：没有这样的选项，或者选项后面少写了东西`);
  }
}

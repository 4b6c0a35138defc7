import { inRoot, ROOT } from '../checkout';
import { runCommand, type CommandOutcome } from '../run-command';

/** Runs a tool of the root's node_modules, without a shell and without asking the network. */
export function runLocalBin(tool: string, args: readonly string[]): Promise<CommandOutcome> {
  return runCommand([inRoot('node_modules', '.bin', tool), ...args], {
    cwd: ROOT,
    env: { FORCE_COLOR: '0', NO_COLOR: '1' },
  });
}

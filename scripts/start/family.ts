import {
  hasEnded,
  lastLines,
  launchServer,
  waitUntilReady,
  type ServerCommand,
  type ServerProcess,
} from '../services/server-process';

/** Why a run came to its end. */
export interface FamilyEnd {
  readonly name: string;
  readonly how: string;
  readonly log: string;
}

/**
 * The processes of one run. They are stopped in the reverse of their starting order, so that a server never
 * loses the one it stands on; the first that ends by itself is reported once.
 */
export class Family {
  readonly #members: ServerProcess[] = [];
  #stopping = false;
  #report: ((end: FamilyEnd) => void) | undefined;
  /** Settles when a member ends that nobody told to. */
  readonly firstDeath = new Promise<FamilyEnd>((resolve) => {
    this.#report = resolve;
  });

  /** Starts a member and waits until it is ready; it belongs to the family from its first moment. */
  async start(command: ServerCommand): Promise<void> {
    if (this.#stopping) throw new Error(`${command.name} was not started: we are stopping`);
    const server = launchServer(command);
    this.adopt(server);
    await waitUntilReady(server, command);
  }

  /** Takes in a process that somebody else started; it is stopped with the others. */
  adopt(server: ServerProcess): void {
    this.#members.push(server);
    const watch = () => this.#onEnd(server);
    if (hasEnded(server.child)) watch();
    else server.child.once('exit', watch);
  }

  get pids(): readonly number[] {
    return this.#members.map(({ pid }) => pid);
  }

  async stop(onEach: (name: string) => void = () => undefined): Promise<void> {
    this.#stopping = true;
    for (const server of this.#members.toReversed()) {
      if (hasEnded(server.child)) continue;
      onEach(server.name);
      await server.stop();
    }
  }

  #onEnd(server: ServerProcess): void {
    if (this.#stopping) return;
    const { exitCode, signalCode } = server.child;
    const how = signalCode === null ? `exit code ${exitCode}` : `signal ${signalCode}`;
    this.#report?.({ name: server.name, how, log: lastLines(server.logFile) });
  }
}

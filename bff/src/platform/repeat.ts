import { errorFields, type Logger } from './logger';

/** Runs a task again and again with a pause between, never two at once; an error is logged and the next run comes. */
export class Repeat {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly name: string,
    private readonly pauseMs: number,
    private readonly task: () => Promise<unknown>,
    private readonly log: Logger,
  ) {}

  start(): this {
    this.running = this.run();
    return this;
  }

  /** Waits for the run that is under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
    await this.running;
  }

  private async run(): Promise<void> {
    try {
      await this.task();
    } catch (error) {
      this.log.error({ task: this.name, ...errorFields(error) }, 'repeated task failed');
    }
    if (!this.stopped) this.timer = setTimeout(() => void (this.running = this.run()), this.pauseMs);
  }
}

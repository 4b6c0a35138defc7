/** Runs tasks one after the other, so that a rush of uploads never decodes more than one picture at a time. */
export class Lane {
  private last: Promise<void> = Promise.resolve();

  /** Resolves when this task is over; rejects as it does. */
  run(task: () => Promise<void>): Promise<void> {
    const done = this.last.then(task);
    this.last = done.catch(() => undefined);
    return done;
  }

  /** Resolves when everything that was handed in is over. */
  idle(): Promise<void> {
    return this.last;
  }
}

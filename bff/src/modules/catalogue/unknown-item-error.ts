/** The code names no item, or one of which there are no rules here. */
export class UnknownItemError extends Error {
  constructor(readonly itemCode: string) {
    super(`no rules of ${itemCode}`);
    this.name = 'UnknownItemError';
  }
}

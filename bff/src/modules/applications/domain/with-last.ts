/** A list of what came one after the other, with the newest changed. */
export const withLast = <One>(list: readonly One[], change: Partial<One>): One[] =>
  list.map((one, place) => (place === list.length - 1 ? { ...one, ...change } : one));

/** A profile from `loadCentre` has been checked, so that this cannot happen with one. */
export function rejectProblem(path: string, message: string): never {
  throw new TypeError(`unchecked profile: ${path}: ${message}`);
}

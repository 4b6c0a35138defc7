/** The only reader of the process's environment. */
export function environment(): Record<string, string | undefined> {
  return process.env;
}

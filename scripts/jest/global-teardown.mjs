/** After the run: stop the servers that it started. Servers of `npm run services` stay. */
export default async function globalTeardown() {
  const child = globalThis.gjjTestServices;
  if (child === undefined || child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.stdin.end();
  await ended;
}

import dns from 'node:dns';

const HERE = new Set(['localhost', '127.0.0.1', '::1']);

/**
 * Keeps this process on this machine: every other name is unknown to it.
 * The compiler asks WeChat for a list of file kinds and goes on without it.
 */
export function stayOnLoopback(): void {
  const lookup = dns.lookup;
  const guarded = (name: string, ...rest: unknown[]): void => {
    if (HERE.has(name)) {
      Reflect.apply(lookup, dns, [name, ...rest]);
      return;
    }
    const answer = rest.at(-1) as (error: NodeJS.ErrnoException) => void;
    const refusal = Object.assign(new Error(`${name} is not on this machine`), { code: 'ENOTFOUND' });
    setImmediate(() => answer(refusal));
  };
  Object.assign(dns, { lookup: guarded });
}

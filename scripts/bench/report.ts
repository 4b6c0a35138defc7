import { cpus } from 'node:os';

import type { Row } from './row';

/** docs/benchmarks.md. Ratios are of one run on one machine; its name is nobody's business. */
export function report(rows: readonly Row[]): string {
  const table = rows.map(
    ({ what, figure, target, met }) => `| ${what} | ${figure} | ${target} | ${met ? 'yes' : 'no'} |`,
  );
  return `# Benchmarks

Written by \`npm run bench\`; do not edit. ${cpus().length} CPUs, Node ${process.versions.node}, all of it on
loopback: product (\`GJJ_MODE=production\`, log level info), stores, simulators and the load generator share them.

| what | figure | target | met |
|---|---|---|---|
${table.join('\n')}

How it is measured:

- **Ratios** are medians of fifteen rounds each, product and counterpart turn and turn about in the
  same run. The session route is one more route in the whole product (its container, its middleware, its router with
  all other routes), under the product's flags of Node; five pairs of new processes take part, since processes of one
  program differ by a third on a shared machine. The counterpart is \`node:http\`, which checks every token's signature
  by \`jsonwebtoken\` and reads the session with GETEX, as a plain handler would. The product checks a signature once
  and remembers it, asks Redis for the sessions of many requests at once, and begins a session's idle time anew once a
  minute: what its middleware costs is won back there. The raw upload streams a body to a new file and syncs the file and its folder before it answers, without which a power cut
  may take the file; the product takes its one part of 2 MB with session, rate limit and a look into the database,
  syncs it, renames it into place and syncs the folder. Beginning, completing and checking a file are calls of their
  own and not measured here.
- **Decisions** are 60 rent cases, one after the other, by the clocks of database and simulators.
- **All online items for one member** is the answer to every item of one centre with working, reasons and words, as
  JSON, every fact at hand: without departments, database and network. 400 rounds after a warm-up, in one process.
- **The dry run** is \`npm run centre -- dry-run\` on a real rent case and 10,000 like it in the product's store, each
  opened, judged by the folder's rules and compared, in one process.
- **Letters** are the approvals of 10,000 cases like a real one, each owed by its case in the product's store: found,
  filled in, printed, sealed, stamped and kept by two workers, which share two cores with seal, time stamp and stores.
- **Memory** is VmRSS of the two processes together.
- **H5** is what Chromium fetches on a first visit, the code of all four tabs with it, each file through gzip.
- **setData** is what the mini-program's build gives to the pages of the simulated phone of its own test, as JSON. WeChat
  carries it to the screen in another thread. A member of 20 years opens the app, then reads down to the first entry.
- **First visits** are medians of five by Lighthouse 12: a phone by its usual slowing (network of 1.6 Mbit/s and 150 ms
  to and fro, a quarter of this machine's processor), a desktop by its own. Nobody is signed in and nothing is kept.
- **Ten pages** are those of a member who has applied for rent, once each, by the same phone: home, mine, a case, the
  years in a picture, certificates, standing orders, a booking, a matter, safety, and who looked.
`;
}

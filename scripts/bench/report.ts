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

- **Ratios** are medians of five rounds each, product and counterpart turn and turn about in the same run. The
  session route is one more route in the whole product (its container, its middleware, its router with all other
  routes); the counterpart is \`node:http\` with the same token check and the same Redis command. The raw upload
  streams a body to a file and flushes it before it answers; the product takes its parts of 1 MB, each made durable,
  renamed into place, and answered after a look into the database.
- **Decisions** are 60 rent cases, one after the other, by the clocks of database and simulators.
- **Memory** is VmRSS of the two processes together.
- **H5** is what Chromium fetches until the network is idle, each file through gzip.
`;
}

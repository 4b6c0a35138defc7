import { createHash } from 'node:crypto';
import { canonicalJson } from '../archive';
import type { HashOfLine } from './domain/use-line';

/** SHA-256 over the canonical JSON of the line, hex; anybody who has the lines can compute it again. */
export const hashLine: HashOfLine = ({ at, observedAt, ...line }) =>
  createHash('sha256')
    .update(
      canonicalJson({
        ...line,
        ...{ at: at.toISOString(), observedAt: observedAt?.toISOString() ?? null },
        // Of a line that is kept already; what is undefined is left out.
        hash: undefined,
      }),
      'utf8',
    )
    .digest('hex');

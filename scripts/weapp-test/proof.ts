import type { Say } from '../services/say';
import type { Tally } from '../test/tally';

/** Something that is so, or rejects with what is so instead. */
export interface Proof {
  readonly name: string;
  readonly prove: () => Promise<void> | void;
}

/** One after the other: the machine is small. */
export async function runProofs(proofs: readonly Proof[], say: Say): Promise<Tally> {
  let failed = 0;
  for (const { name, prove } of proofs) {
    const startedAt = performance.now();
    const fault = await faultOf(prove);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    say.line(`${fault === null ? 'ok    ' : 'FAILED'}  ${name} (${seconds} s)`);
    if (fault === null) continue;
    failed++;
    say.line(fault);
  }
  return { passed: proofs.length - failed, failed };
}

async function faultOf(prove: Proof['prove']): Promise<string | null> {
  try {
    await prove();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

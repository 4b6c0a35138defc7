import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  startSimulators,
  type SimulatorOptions,
  type Simulators,
} from '../../../../scripts/simulators/start-simulators';

/** The simulators on free ports with state of their own; `stop` takes the state away too. */
export async function startOutsideWorld(options: Partial<SimulatorOptions> = {}): Promise<Simulators> {
  const dataDir = mkdtempSync(join(tmpdir(), 'gjj-outside-'));
  const world = await startSimulators({ dataDir, settleDelayMs: 0, ...options });
  const stop = () => world.stop().finally(() => rmSync(dataDir, { recursive: true, force: true }));
  return { ...world, stop };
}

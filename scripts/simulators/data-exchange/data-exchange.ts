import { FaultBoard } from '../faults/fault-board';
import { requireBearer } from '../http/require-bearer';
import type { Person } from '../people/person';
import { startSimulator, type Simulator } from '../simulator';
import { Journal } from '../storage/journal';
import { QueryDesk, type Trace } from './query-desk';

export interface DataExchangeOptions {
  readonly file: string;
  readonly port: number;
  readonly apiKey: string;
  readonly people: readonly Person[];
  readonly now: () => Date;
  readonly seed: number;
}

export interface DataExchange extends Simulator {
  trace(): Readonly<Trace>[];
}

/** The departments' shared data (数据共享交换平台). Faults name a department as `query:<dataset>`. */
export async function startDataExchange(options: DataExchangeOptions): Promise<DataExchange> {
  const journal = new Journal(options.file);
  const desk = new QueryDesk(journal, options.people, options.now);
  const simulator = await startSimulator(
    {
      journal,
      faults: new FaultBoard(options.seed),
      routes: [
        {
          method: 'POST',
          path: '/v1/queries/:dataset',
          operation: (call) => `query:${call.params['dataset'] ?? ''}`,
          handle: (call) => ({ body: desk.ask(call.params['dataset'] ?? '', call.json) }),
        },
      ],
      control: [],
      admit: (call) => requireBearer(call, options.apiKey),
      snapshot: () => ({ trace: desk.traceNewestFirst() }),
      begin: () => {},
      pause: () => {},
    },
    options.port,
  );
  return { ...simulator, trace: () => desk.traceNewestFirst() };
}

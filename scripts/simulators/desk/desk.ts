import { createApplication, listen, type Listening } from '../http/serve';
import type { Person } from '../people/person';
import type { Systems } from '../systems';

export interface DeskOptions {
  readonly systems: Systems;
  readonly people: readonly Person[];
  readonly port: number;
}

export type Desk = Listening;

export function startDesk(options: DeskOptions): Promise<Desk> {
  return listen(
    createApplication([], async () => 'cut'),
    options.port,
  );
}

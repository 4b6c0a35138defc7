import { z } from 'zod';
import { faultSchema, type Fault, type FaultInput } from './faults/fault';
import type { FaultBoard } from './faults/fault-board';
import { performWithFault, plainFailure } from './faults/perform-with-fault';
import { CallLog, type LoggedCall } from './http/call-log';
import { parse } from './http/parse';
import { Refusal } from './http/refusal';
import { operationOf, type Call, type Reply, type Route } from './http/route';
import { createApplication, listen, type Listening } from './http/serve';
import type { Journal } from './storage/journal';

/** What makes a system itself; everything else is the same for all of them. */
export interface SystemParts {
  readonly journal: Journal;
  readonly faults: FaultBoard;
  readonly routes: readonly Route[];
  /** Routes of its own under `/_control`. */
  readonly control: readonly Route[];
  /** Refuses a caller without the right credentials. */
  readonly admit: (call: Call) => void;
  readonly failure?: (fault: Fault) => Reply;
  /** Everything worth seeing, for the desk, tests and checkers. */
  readonly snapshot: () => Record<string, unknown>;
  /** Fills empty state with the demo people, and takes up what was unfinished. */
  readonly begin: () => void;
  /** Ends timers; the state stays. */
  readonly pause: () => void;
  readonly close?: () => Promise<void>;
}

export interface Simulator {
  readonly url: string;
  setFaults(faults: readonly FaultInput[]): void;
  faults(): Fault[];
  calls(): LoggedCall[];
  state(): Record<string, unknown>;
  reset(): void;
  close(): Promise<void>;
}

const faultsSchema = z.array(faultSchema);

/** Starts one system on its own port. */
export async function startSimulator(parts: SystemParts, port: number): Promise<Simulator> {
  const log = new CallLog();
  const inFlight = new Set<string>();
  const simulator: Omit<Simulator, 'url' | 'close'> = {
    setFaults: (faults) => parts.faults.set(parse(faultsSchema, faults)),
    faults: () => parts.faults.list(),
    calls: () => log.newestFirst(),
    state: () => ({ ...parts.snapshot(), faults: parts.faults.list(), calls: log.newestFirst() }),
    reset: () => {
      parts.pause();
      parts.faults.clear();
      parts.journal.clear();
      log.clear();
      parts.begin();
    },
  };
  const controlRoutes = [...commonControl(simulator), ...parts.control];
  const answer = async (route: Route, call: Call): Promise<Reply | 'cut'> => {
    if (controlRoutes.includes(route)) return route.handle(call);
    const operation = operationOf(route, call);
    const fault = parts.faults.pickForCall(operation);
    const at = new Date().toISOString();
    const reply = await perform(parts, inFlight, route, call, fault);
    const status = reply === 'cut' ? 0 : (reply.status ?? 200);
    log.add({ at, operation, status, ...(fault && { fault: fault.mode }) });
    return reply;
  };
  const listening = await listen(createApplication([...parts.routes, ...controlRoutes], answer), port);
  parts.begin();
  return { ...simulator, url: listening.url, close: () => closeDown(parts, listening) };
}

async function perform(
  parts: SystemParts,
  inFlight: Set<string>,
  route: Route,
  call: Call,
  fault: Fault | undefined,
): Promise<Reply | 'cut'> {
  const key = route.exclusive?.key(call);
  if (key !== undefined && inFlight.has(key)) return route.exclusive?.busy ?? 'cut';
  if (key !== undefined) inFlight.add(key);
  try {
    const work = () => {
      parts.admit(call);
      return route.handle(call);
    };
    return await performWithFault(fault, parts.faults, work, parts.failure ?? plainFailure);
  } catch (error) {
    if (error instanceof Refusal) return error.toReply();
    throw error;
  } finally {
    if (key !== undefined) inFlight.delete(key);
  }
}

function commonControl(simulator: Omit<Simulator, 'url' | 'close'>): Route[] {
  const done = { body: { ok: true } };
  return [
    {
      method: 'PUT',
      path: '/_control/faults',
      operation: 'control',
      handle: (call) => {
        simulator.setFaults(parse(faultsSchema, call.json));
        return done;
      },
    },
    {
      method: 'GET',
      path: '/_control/state',
      operation: 'control',
      handle: () => ({ body: simulator.state() }),
    },
    {
      method: 'POST',
      path: '/_control/reset',
      operation: 'control',
      handle: () => {
        simulator.reset();
        return done;
      },
    },
  ];
}

async function closeDown(parts: SystemParts, listening: Listening): Promise<void> {
  parts.faults.clear();
  await listening.close();
  parts.pause();
  await parts.close?.();
  parts.journal.close();
}

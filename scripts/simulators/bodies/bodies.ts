import { Agent } from 'undici';
import { Courier } from '../callbacks/courier';
import { postCallback } from '../callbacks/post-callback';
import { sign } from '../callbacks/signature';
import { FaultBoard } from '../faults/fault-board';
import { requireBearer } from '../http/require-bearer';
import { startSimulator, type Simulator } from '../simulator';
import { Journal } from '../storage/journal';
import { bodyControl, bodyRoutes, type BodyHands } from './routes';
import { Requests, type BodyRequest } from './requests';
import { readTemperaments, type Temperament } from './temperament';

export interface BodiesOptions {
  readonly file: string;
  readonly port: number;
  readonly apiKey: string;
  readonly signingSecret: string;
  readonly callbackUrl: string | undefined;
  readonly now: () => Date;
  readonly seed: number;
  readonly stepDelayMs: number;
}

export interface Bodies extends Simulator, BodyHands {
  requests(): Readonly<BodyRequest>[];
  temperamentOf(body: string): Temperament;
}

/** All the bodies of all bundles (一件事) behind one address, each with its temperament. Callback faults name `callback`. */
export async function startBodies(options: BodiesOptions): Promise<Bodies> {
  const journal = new Journal(options.file);
  const faults = new FaultBoard(options.seed);
  const agent = new Agent();
  const atStart = readTemperaments();
  const changed = new Map<string, Temperament>();
  let callbackUrl = options.callbackUrl;
  const temperamentOf = (body: string): Temperament => changed.get(body) ?? atStart[body] ?? 'fast';
  const courier = new Courier({
    ...{ journal, faults, operation: 'callback', maxAttempts: 1000 },
    send: async ({ payload }) => {
      if (callbackUrl === undefined) return false;
      const body = JSON.stringify(payload);
      const timestamp = String(Date.now());
      const signature = sign(options.signingSecret, timestamp, body);
      const headers = { 'x-timestamp': timestamp, 'x-signature': signature };
      const { status } = await postCallback(agent, { url: callbackUrl, body, headers });
      return status >= 200 && status < 300;
    },
    backOffMs: (attempts) => Math.min(30_000, 100 * 2 ** attempts),
  });
  const { now, stepDelayMs } = options;
  const requests = new Requests(journal, courier, { temperamentOf, now, stepDelayMs: () => stepDelayMs });
  const hands: BodyHands = {
    act: (requestId, step) => requests.act(requestId, step),
    setTemperament: (body, temperament) => void changed.set(body, temperament),
    setCallbackUrl: (url) => {
      callbackUrl = url;
      courier.wake(true);
    },
  };
  const simulator = await startSimulator(
    {
      ...{ journal, faults, routes: bodyRoutes(requests), control: bodyControl(hands) },
      admit: (call) => requireBearer(call, options.apiKey),
      snapshot: () => ({ requests: requests.all(), deliveries: courier.list().toReversed(), callbackUrl }),
      begin: () => {
        changed.clear();
        requests.resume();
        courier.wake();
      },
      pause: () => {
        requests.pause();
        courier.clear();
      },
      close: () => {
        courier.stop();
        return agent.destroy();
      },
    },
    options.port,
  );
  return { ...simulator, ...hands, requests: () => requests.all(), temperamentOf };
}

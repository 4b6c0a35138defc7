import { join } from 'node:path';
import { startBank } from './bank/bank';
import { startBodies } from './bodies/bodies';
import { startCoreLedger } from './core-ledger/core-ledger';
import { DEMO_CREDENTIALS, type SimulatorCredentials } from './credentials';
import { startDataExchange } from './data-exchange/data-exchange';
import { startDesk, type Desk } from './desk/desk';
import type { Person } from './people/person';
import type { Place } from './people/place';
import { readPeople } from './people/read-people';
import { readUnits } from './people/read-units';
import { startSeal } from './seal/seal';
import { startSms } from './sms/sms';
import type { SystemName } from './system-name';
import type { Systems } from './systems';
import { startTimeStamp } from './time-stamp/time-stamp';
import { startTransfer } from './transfer/transfer';
import { startWechat } from './wechat/wechat';

export interface SimulatorOptions {
  /** Where the state lives; an empty folder begins with the demo people. */
  readonly dataDir: string;
  /** Where people live; all of them in the first place, a few in each further one. */
  readonly places?: readonly Place[];
  /** Ports; what is left out takes a free one. */
  readonly ports?: Partial<Record<SystemName | 'desk', number>>;
  /** Where the fund takes callbacks; may also be set later. */
  readonly callbacks?: { readonly bank?: string; readonly wechat?: string; readonly bodies?: string };
  readonly credentials?: Partial<SimulatorCredentials>;
  /** How long the bank thinks before it pays, in milliseconds. */
  readonly settleDelayMs?: number;
  /** How long another city's centre, or a body of a bundle, thinks over each of its steps, in milliseconds. */
  readonly stepDelayMs?: number;
  /** The day of the demo people's ages and of business dates; timers run in real time. */
  readonly now?: () => Date;
  /** Makes faults with a rate hit the same calls in every run. */
  readonly seed?: number;
}

export interface Simulators {
  readonly urls: Readonly<Record<SystemName | 'desk', string>>;
  readonly credentials: SimulatorCredentials;
  readonly people: readonly Person[];
  /** Each system with its switches. */
  readonly control: Systems & {
    setCallbacks(callbacks: { bank?: string; wechat?: string; bodies?: string }): void;
    /** Empties all nine, ends their faults, and brings the demo people back. Callback addresses stay. */
    reset(): void;
  };
  stop(): Promise<void>;
}

/** Starts the nine systems outside and the desk, all on loopback, in this process. */
export async function startSimulators(options: SimulatorOptions): Promise<Simulators> {
  const credentials = { ...DEMO_CREDENTIALS, ...options.credentials };
  const people = readPeople(options.places);
  const systems = await startSystems(options, credentials, people);
  const centreCode = options.places?.[0]?.code ?? 'qinzhou';
  const desk = await startDesk({ systems, people, centreCode, port: options.ports?.desk ?? 0 });
  const all = Object.values(systems);
  return {
    urls: urlsOf(systems, desk),
    credentials,
    people,
    control: {
      ...systems,
      setCallbacks: ({ bank, wechat, bodies }) => {
        if (bank !== undefined) systems.bank.setCallbackUrl(bank);
        if (wechat !== undefined) systems.wechat.setCallbackUrl(wechat);
        if (bodies !== undefined) systems.bodies.setCallbackUrl(bodies);
      },
      reset: () => all.forEach((system) => system.reset()),
    },
    stop: async () => void (await Promise.all([desk.close(), ...all.map((system) => system.close())])),
  };
}

async function startSystems(
  {
    dataDir,
    places,
    ports = {},
    callbacks,
    settleDelayMs = 1000,
    stepDelayMs = 300,
    now = () => new Date(),
    seed = 1,
  }: SimulatorOptions,
  credentials: SimulatorCredentials,
  people: readonly Person[],
): Promise<Systems> {
  const common = (name: SystemName) => ({
    file: join(dataDir, `${name}.journal`),
    port: ports[name] ?? 0,
    people,
    now,
    seed,
  });
  const [wechat, core, exchange, bank, sms, seal, timeStamp, transfer, bodies] = await Promise.all([
    startWechat({
      ...common('wechat'),
      appId: credentials.wechatAppId,
      appSecret: credentials.wechatAppSecret,
      eventToken: credentials.wechatEventToken,
      eventAesKey: credentials.wechatEventAesKey,
      templateIds: credentials.wechatTemplates,
      callbackUrl: callbacks?.wechat,
    }),
    startCoreLedger({
      ...common('core'),
      apiKey: credentials.coreApiKey,
      units: readUnits(places),
    }),
    startDataExchange({ ...common('exchange'), apiKey: credentials.exchangeApiKey }),
    startBank({
      ...common('bank'),
      apiKey: credentials.bankApiKey,
      signingSecret: credentials.bankSigningSecret,
      callbackUrl: callbacks?.bank,
      settleDelayMs,
    }),
    startSms({ ...common('sms'), apiKey: credentials.smsApiKey }),
    startSeal({ ...common('seal'), apiKey: credentials.sealApiKey }),
    startTimeStamp(common('time-stamp')),
    startTransfer({ ...common('transfer'), apiKey: credentials.transferApiKey, stepDelayMs }),
    startBodies({
      ...common('bodies'),
      apiKey: credentials.bodiesApiKey,
      signingSecret: credentials.bodiesSigningSecret,
      callbackUrl: callbacks?.bodies,
      stepDelayMs,
    }),
  ]);
  return { wechat, core, exchange, bank, sms, seal, 'time-stamp': timeStamp, transfer, bodies };
}

function urlsOf(systems: Systems, desk: Desk): Simulators['urls'] {
  const urls = Object.entries(systems).map(([name, { url }]) => [name, url]);
  return { ...(Object.fromEntries(urls) as Record<SystemName, string>), desk: desk.url };
}

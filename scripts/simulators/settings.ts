import { z } from 'zod';
import { placeSchema } from './people/place';
import type { SimulatorOptions } from './start-simulators';

const port = (standard: number) => z.coerce.number().int().min(0).max(65_535).default(standard);
const secret = z.string().min(1).optional();

/** The environment of `main.ts`. Secrets carry the names that the BFF knows them by; left out, demo ones hold. */
const environmentSchema = z.object({
  SIM_DATA_DIR: z.string().default('.data/simulators'),
  /** JSON: the cities whose centres the system serves, the first one with all demo people. */
  SIM_PLACES: z
    .string()
    .transform((text) => JSON.parse(text) as unknown)
    .pipe(z.array(placeSchema).min(1))
    .optional(),
  SIM_DESK_PORT: port(4100),
  SIM_WECHAT_PORT: port(4101),
  SIM_CORE_PORT: port(4102),
  SIM_EXCHANGE_PORT: port(4103),
  SIM_BANK_PORT: port(4104),
  SIM_SMS_PORT: port(4105),
  SIM_SEAL_PORT: port(4106),
  SIM_TIME_STAMP_PORT: port(4107),
  SIM_TRANSFER_PORT: port(4108),
  SIM_BODIES_PORT: port(4109),
  SIM_SETTLE_DELAY_MS: z.coerce.number().int().min(0).default(1000),
  SIM_STEP_DELAY_MS: z.coerce.number().int().min(0).default(20_000),
  PUBLIC_BASE_URL: z.url().default('http://127.0.0.1:4000'),
  WECHAT_APP_ID: secret,
  WECHAT_APP_SECRET: secret,
  WECHAT_EVENT_TOKEN: secret,
  WECHAT_EVENT_AES_KEY: z.string().length(43).optional(),
  WECHAT_TEMPLATE_PROGRESS: secret,
  WECHAT_TEMPLATE_DECISION: secret,
  WECHAT_TEMPLATE_PAYMENT: secret,
  CORE_API_KEY: secret,
  EXCHANGE_API_KEY: secret,
  BANK_API_KEY: secret,
  BANK_SIGNING_SECRET: secret,
  SMS_API_KEY: secret,
  SEAL_API_KEY: secret,
  TRANSFER_API_KEY: secret,
  BODIES_API_KEY: secret,
  BODIES_SIGNING_SECRET: secret,
});

export function readSettings(environment: Readonly<Record<string, string | undefined>>): SimulatorOptions {
  const env = environmentSchema.parse(environment);
  return {
    dataDir: env.SIM_DATA_DIR,
    ...(env.SIM_PLACES !== undefined && { places: env.SIM_PLACES }),
    settleDelayMs: env.SIM_SETTLE_DELAY_MS,
    stepDelayMs: env.SIM_STEP_DELAY_MS,
    ports: {
      desk: env.SIM_DESK_PORT,
      wechat: env.SIM_WECHAT_PORT,
      core: env.SIM_CORE_PORT,
      exchange: env.SIM_EXCHANGE_PORT,
      bank: env.SIM_BANK_PORT,
      sms: env.SIM_SMS_PORT,
      seal: env.SIM_SEAL_PORT,
      'time-stamp': env.SIM_TIME_STAMP_PORT,
      transfer: env.SIM_TRANSFER_PORT,
      bodies: env.SIM_BODIES_PORT,
    },
    callbacks: {
      bank: `${env.PUBLIC_BASE_URL}/callbacks/bank`,
      wechat: `${env.PUBLIC_BASE_URL}/callbacks/wechat`,
      bodies: `${env.PUBLIC_BASE_URL}/callbacks/bodies`,
    },
    credentials: credentialsOf(env),
  };
}

function credentialsOf(
  env: z.output<typeof environmentSchema>,
): NonNullable<SimulatorOptions['credentials']> {
  return given({
    wechatAppId: env.WECHAT_APP_ID,
    wechatAppSecret: env.WECHAT_APP_SECRET,
    wechatEventToken: env.WECHAT_EVENT_TOKEN,
    wechatEventAesKey: env.WECHAT_EVENT_AES_KEY,
    wechatTemplates: templatesOf(env),
    coreApiKey: env.CORE_API_KEY,
    exchangeApiKey: env.EXCHANGE_API_KEY,
    bankApiKey: env.BANK_API_KEY,
    bankSigningSecret: env.BANK_SIGNING_SECRET,
    smsApiKey: env.SMS_API_KEY,
    sealApiKey: env.SEAL_API_KEY,
    transferApiKey: env.TRANSFER_API_KEY,
    bodiesApiKey: env.BODIES_API_KEY,
    bodiesSigningSecret: env.BODIES_SIGNING_SECRET,
  });
}

/** All three ids or none: a half-set would send messages that WeChat does not know. */
function templatesOf(env: z.output<typeof environmentSchema>) {
  const progress = env.WECHAT_TEMPLATE_PROGRESS;
  const decision = env.WECHAT_TEMPLATE_DECISION;
  const payment = env.WECHAT_TEMPLATE_PAYMENT;
  return progress && decision && payment ? { progress, decision, payment } : undefined;
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function given<T extends object>(values: T): Given<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<T>;
}

import { randomBytes, randomInt } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

const key = () => randomBytes(32).toString('base64');
const word = (length: number) => Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** One maker per secret, by the name of the setting that carries it to the BFF and the simulators. */
const makers = {
  JWT_SECRET: key,
  DATA_KEYS: () => `k1:${key()}`,
  INDEX_KEY: key,
  WECHAT_APP_ID: () => `wx${randomBytes(8).toString('hex')}`,
  WECHAT_APP_SECRET: () => randomBytes(16).toString('hex'),
  WECHAT_EVENT_TOKEN: () => word(32),
  WECHAT_EVENT_AES_KEY: () => randomBytes(32).toString('base64').slice(0, 43),
  WECHAT_TEMPLATE_PROGRESS: () => word(43),
  WECHAT_TEMPLATE_DECISION: () => word(43),
  WECHAT_TEMPLATE_PAYMENT: () => word(43),
  CORE_API_KEY: () => word(40),
  EXCHANGE_API_KEY: () => word(40),
  BANK_API_KEY: () => word(40),
  BANK_SIGNING_SECRET: key,
  SMS_API_KEY: () => word(40),
  SEAL_API_KEY: () => word(40),
  TRANSFER_API_KEY: () => word(40),
} as const;

export type DemoSecrets = Readonly<Record<keyof typeof makers, string>>;

/** New random secrets. */
export function makeDemoSecrets(): DemoSecrets {
  return Object.fromEntries(Object.entries(makers).map(([name, make]) => [name, make()])) as DemoSecrets;
}

/**
 * The secrets of this checkout's demo, made on the first start and kept, since kept data is encrypted with them.
 * A secret that a newer version needs is added to the kept ones.
 */
export function keepDemoSecrets(file: string): DemoSecrets {
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<DemoSecrets>) : {};
  const secrets = { ...makeDemoSecrets(), ...kept };
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return secrets;
}

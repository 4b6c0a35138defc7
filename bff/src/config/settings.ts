import { createSecretKey, type KeyObject } from 'node:crypto';
import { day } from '@gjj/shared-types';
import { z } from 'zod';
import type { DataKeys } from '../platform/sealing';

const url = z.url();
const secret = z.string().min(1);
const often = z.coerce.number().int().positive();

/** 32 bytes or more in base64; a shorter one would let a token be forged by trying (RFC 7518, 3.2). */
const keyBytes = z.string().transform((text, context): KeyObject => {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length < 32) context.addIssue({ code: 'custom', message: 'needs at least 32 bytes in base64' });
  return createSecretKey(bytes.length === 0 ? Buffer.alloc(1) : bytes);
});

const dataKeys = z.string().transform((text, context): Omit<DataKeys, 'indexKeys'> => {
  const entries = text.split(',').map((part): [string, Buffer] => {
    const [id = '', key = ''] = part.trim().split(':');
    return [id, Buffer.from(key, 'base64')];
  });
  const wrong = entries.some(([id, key]) => !/^\w{1,20}$/.test(id) || key.length !== 32);
  if (wrong) {
    context.addIssue({ code: 'custom', message: 'needs id:base64 pairs of 32 bytes, the current one first' });
    return z.NEVER;
  }
  return { currentId: entries[0]![0], byId: new Map(entries.map(([id, key]) => [id, createSecretKey(key)])) };
});

/** One key in base64, or id:base64 pairs, the current one first; hashes carry no id, so the ids are for people. */
const indexKeys = z.string().transform((text, context): DataKeys['indexKeys'] => {
  const keys = text.split(',').map((part) => Buffer.from(part.trim().replace(/^\w{1,20}:/, ''), 'base64'));
  if (keys.some((key) => key.length < 32)) {
    context.addIssue({
      code: 'custom',
      message: 'needs at least 32 bytes in base64, or id:base64 pairs of these, the current one first',
    });
    return z.NEVER;
  }
  const [current, ...older] = keys.map((key) => createSecretKey(key));
  return [current!, ...older];
});

const schema = z.object({
  GJJ_MODE: z.enum(['production', 'demo', 'test']),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  /** A port of its own for checks and metrics; left out, there is none. */
  METRICS_HOST: z.string().default('127.0.0.1'),
  METRICS_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  PUBLIC_BASE_URL: url,
  MONGODB_URI: z.string().startsWith('mongodb'),
  REDIS_URL: z.string().startsWith('redis'),
  /** After which a session that cannot be read is told as such. */
  REDIS_TIMEOUT_MS: z.coerce.number().int().min(100).max(60_000).default(800),
  /** Folder names of the centres that this system serves, the first one for whoever belongs to none yet. */
  GJJ_CENTRE: z
    .string()
    .regex(
      /^[a-z][a-z0-9-]*(,[a-z][a-z0-9-]*)*$/,
      'names of centres with commas between, e.g. qinzhou,kaifeng',
    )
    .default('qinzhou')
    .transform((codes) => codes.split(',')),
  CENTRES_DIR: z.string(),
  STORAGE_DIR: z.string(),
  /** Days for which a member's copy of their data is kept for them to fetch. */
  /** Members hear of rules that changed after this day. */
  RULE_CHANGES_AFTER: day.default('2026-09-19'),
  /** 批量查看: an officer who looks at more people or cases than this, within so many minutes, raises an alarm. */
  BULK_LOOKS_MOST: z.coerce.number().int().min(1).max(100_000).default(200),
  BULK_LOOKS_MINUTES: z.coerce.number().int().min(1).max(1440).default(60),
  DATA_COPY_DAYS: z.coerce.number().int().min(1).max(90).default(7),
  /** Noto Sans CJK as a collection (TTC), where Debian's fonts-noto-cjk puts it. */
  PRINT_FONT: z.string().default('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'),
  H5_DIR: z.string().optional(),
  CONSOLE_DIR: z.string().optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  DEMO_DESK_URL: url.optional(),
  JWT_SECRET: keyBytes,
  DATA_KEYS: dataKeys,
  INDEX_KEY: indexKeys,
  WECHAT_BASE_URL: url,
  WECHAT_APP_ID: secret,
  WECHAT_APP_SECRET: secret,
  WECHAT_EVENT_TOKEN: secret,
  WECHAT_EVENT_AES_KEY: z.string().length(43),
  WECHAT_TEMPLATE_PROGRESS: secret,
  WECHAT_TEMPLATE_DECISION: secret,
  WECHAT_TEMPLATE_PAYMENT: secret,
  CORE_BASE_URL: url,
  CORE_API_KEY: secret,
  EXCHANGE_BASE_URL: url,
  EXCHANGE_API_KEY: secret,
  BANK_BASE_URL: url,
  BANK_API_KEY: secret,
  BANK_SIGNING_SECRET: secret,
  SMS_BASE_URL: url,
  SMS_API_KEY: secret,
  SEAL_BASE_URL: url,
  SEAL_API_KEY: secret,
  TRANSFER_BASE_URL: url,
  TRANSFER_API_KEY: secret,
  /** RFC 3161; left out, letters carry no time stamp. */
  TIME_STAMP_BASE_URL: url.optional(),
  /** Set where a reverse proxy of the centre's stands in front and names the caller's address. */
  TRUST_PROXY: z.stringbool().default(false),
  /** How often, times this; load tests raise it. */
  RATE_FACTOR: z.coerce.number().positive().default(1),
  /** Of an address, which thousands may share: against floods only. By minute, text messages by hour. */
  RATE_ADDRESS_READS: often.default(12_000),
  RATE_ADDRESS_SIGN_INS: often.default(3_000),
  RATE_ADDRESS_PASSWORDS: often.default(300),
  RATE_ADDRESS_SMS: often.default(2_000),
  RATE_ADDRESS_CHECKS: often.default(300),
  /** Of what nobody shares: an account or a number. */
  RATE_ACCOUNT_SIGN_INS: often.default(60),
  RATE_ACCOUNT_BINDINGS: often.default(10),
  RATE_DOCUMENT_BINDINGS: often.default(20),
  RATE_ACCOUNT_CARDS: often.default(20),
  RATE_PHONE_SMS: often.default(10),
  RATE_PHONE_TRIES: often.default(10),
  RATE_LETTER_COMPARISONS: often.default(10),
});

/** Every setting, checked; docs/settings.md explains each. */
export type Settings = z.infer<typeof schema>;

export class SettingsError extends Error {
  constructor(readonly problems: string[]) {
    super(`settings are wrong:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'SettingsError';
  }
}

const storeSchema = schema.pick({ MONGODB_URI: true, DATA_KEYS: true });

/** What a tool needs that reads cases and publishes rules. Throws as `readSettings`. */
export function readStoreSettings(env: Record<string, string | undefined>): z.infer<typeof storeSchema> {
  const parsed = storeSchema.safeParse(env);
  if (parsed.success) return parsed.data;
  throw new SettingsError(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
}

/** What is wrong with settings that are right one by one. */
function problemsTogether(env: Record<string, string | undefined>): string[] {
  return env['GJJ_MODE'] === 'production' && env['DEMO_DESK_URL'] !== undefined
    ? ['DEMO_DESK_URL: must not be set in production, it lets anyone sign in as a demo person']
    : [];
}

/** Parses the environment; throws one SettingsError that names every problem, and no secret's value. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const parsed = schema.safeParse(env);
  const single = parsed.error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? [];
  const problems = [...single, ...problemsTogether(env)];
  if (parsed.data === undefined || problems.length > 0) throw new SettingsError(problems);
  return parsed.data;
}

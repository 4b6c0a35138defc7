import { inRoot } from '../checkout';
import { findPrintFont } from '../services/chinese-font';
import { mongoUriFor } from '../services/services';
import type { Place } from '../simulators/people/place';
import type { DemoSecrets } from './demo-secrets';
import type { Ports } from './ports';

export interface DemoGround {
  readonly ports: Ports;
  readonly secrets: DemoSecrets;
  /** The centres, as places where demo people live. */
  readonly places: readonly Place[];
  readonly dataDir: string;
  readonly mongoUri: string;
  readonly redisUrl: string;
}

const HOST = '127.0.0.1';
export const CENTRES_DIR = inRoot('bff', 'centres');

/** Cases of one choice of centres mean nothing to another: each choice has a store of its own. */
function databaseOf(places: readonly Place[]): string {
  const choice = choiceOf(places.map(({ code }) => code));
  return choice === '' ? 'gjj_demo' : `gjj_demo_${choice.replaceAll('-', '_')}`;
}

/** The choice of centres as part of a name; empty for the usual one. */
export function choiceOf(codes: readonly string[]): string {
  const choice = codes.join('_');
  return choice === 'qinzhou' ? '' : choice;
}

export const addressOf = (port: number): string => `http://${HOST}:${port}`;

/** Papers, letters and packages of a data folder. */
export const filesIn = (dataDir: string): string => `${dataDir}/documents`;

/** The settings of the BFF: the same ones that a centre gives in production, pointed at the simulators. */
export function bffSettings({ ports, secrets, places, dataDir, mongoUri, redisUrl }: DemoGround) {
  return {
    ...secrets,
    GJJ_MODE: 'demo',
    HOST,
    PORT: String(ports.web),
    PUBLIC_BASE_URL: addressOf(ports.web),
    MONGODB_URI: mongoUriFor(mongoUri, databaseOf(places)),
    REDIS_URL: redisUrl,
    GJJ_CENTRE: places.map(({ code }) => code).join(','),
    CENTRES_DIR,
    WECHAT_BASE_URL: addressOf(ports.wechat),
    CORE_BASE_URL: addressOf(ports.core),
    EXCHANGE_BASE_URL: addressOf(ports.exchange),
    BANK_BASE_URL: addressOf(ports.bank),
    SMS_BASE_URL: addressOf(ports.sms),
    SEAL_BASE_URL: addressOf(ports.seal),
    TIME_STAMP_BASE_URL: addressOf(ports['time-stamp']),
    TRANSFER_BASE_URL: addressOf(ports.transfer),
    DEMO_DESK_URL: addressOf(ports.desk),
    STORAGE_DIR: filesIn(dataDir),
    ...printFont(),
    H5_DIR: inRoot('miniapp', 'dist', 'h5'),
    CONSOLE_DIR: inRoot('bff', 'console', 'dist'),
    LOG_LEVEL: 'info',
  };
}

/** Left to the default where there is none: a receipt then says what is missing. */
function printFont(): { PRINT_FONT?: string } {
  const font = findPrintFont();
  return font === null ? {} : { PRINT_FONT: font };
}

/** The settings of the simulators: their ports, their state, and the credentials they check. */
export function simulatorSettings({ ports, secrets, places, dataDir }: DemoGround) {
  return {
    ...secrets,
    SIM_PLACES: JSON.stringify(places),
    PUBLIC_BASE_URL: addressOf(ports.web),
    SIM_DATA_DIR: `${dataDir}/simulators`,
    SIM_DESK_PORT: String(ports.desk),
    SIM_WECHAT_PORT: String(ports.wechat),
    SIM_CORE_PORT: String(ports.core),
    SIM_EXCHANGE_PORT: String(ports.exchange),
    SIM_BANK_PORT: String(ports.bank),
    SIM_SMS_PORT: String(ports.sms),
    SIM_SEAL_PORT: String(ports.seal),
    SIM_TIME_STAMP_PORT: String(ports['time-stamp']),
    SIM_TRANSFER_PORT: String(ports.transfer),
    SIM_BODIES_PORT: String(ports.bodies),
  };
}

import { inRoot } from '../checkout';
import { mongoUriFor } from '../services/services';
import type { DemoSecrets } from './demo-secrets';
import type { Ports } from './ports';

export interface DemoGround {
  readonly ports: Ports;
  readonly secrets: DemoSecrets;
  readonly centre: string;
  readonly dataDir: string;
  readonly mongoUri: string;
  readonly redisUrl: string;
}

const HOST = '127.0.0.1';
const DATABASE = 'gjj_demo';

export const addressOf = (port: number): string => `http://${HOST}:${port}`;

/** The settings of the BFF: the same ones that a centre gives in production, pointed at the simulators. */
export function bffSettings({ ports, secrets, centre, dataDir, mongoUri, redisUrl }: DemoGround) {
  return {
    ...secrets,
    GJJ_MODE: 'demo',
    HOST,
    PORT: String(ports.web),
    PUBLIC_BASE_URL: addressOf(ports.web),
    MONGODB_URI: mongoUriFor(mongoUri, DATABASE),
    REDIS_URL: redisUrl,
    GJJ_CENTRE: centre,
    CENTRES_DIR: inRoot('bff', 'centres'),
    WECHAT_BASE_URL: addressOf(ports.wechat),
    CORE_BASE_URL: addressOf(ports.core),
    EXCHANGE_BASE_URL: addressOf(ports.exchange),
    BANK_BASE_URL: addressOf(ports.bank),
    SMS_BASE_URL: addressOf(ports.sms),
    DEMO_DESK_URL: addressOf(ports.desk),
    STORAGE_DIR: `${dataDir}/documents`,
    H5_DIR: inRoot('miniapp', 'dist', 'h5'),
    CONSOLE_DIR: inRoot('bff', 'console', 'dist'),
    LOG_LEVEL: 'info',
  };
}

/** The settings of the simulators: their ports, their state, and the credentials they check. */
export function simulatorSettings({ ports, secrets, centre, dataDir }: DemoGround) {
  return {
    ...secrets,
    GJJ_CENTRE: centre,
    PUBLIC_BASE_URL: addressOf(ports.web),
    SIM_DATA_DIR: `${dataDir}/simulators`,
    SIM_DESK_PORT: String(ports.desk),
    SIM_WECHAT_PORT: String(ports.wechat),
    SIM_CORE_PORT: String(ports.core),
    SIM_EXCHANGE_PORT: String(ports.exchange),
    SIM_BANK_PORT: String(ports.bank),
    SIM_SMS_PORT: String(ports.sms),
  };
}

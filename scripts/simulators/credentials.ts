import type { TemplatePurpose } from './wechat/templates';

/** What the fund and the systems outside know of each other. */
export interface SimulatorCredentials {
  readonly wechatAppId: string;
  readonly wechatAppSecret: string;
  readonly wechatEventToken: string;
  /** EncodingAESKey: 43 characters of base64. */
  readonly wechatEventAesKey: string;
  /** Ids of the subscription templates, 43 characters each. */
  readonly wechatTemplates: Readonly<Record<TemplatePurpose, string>>;
  readonly coreApiKey: string;
  readonly exchangeApiKey: string;
  readonly bankApiKey: string;
  readonly bankSigningSecret: string;
  readonly smsApiKey: string;
  readonly sealApiKey: string;
  readonly transferApiKey: string;
  readonly bodiesApiKey: string;
  readonly bodiesSigningSecret: string;
}

/** For demos and tests on one machine; worth nothing anywhere else. */
export const DEMO_CREDENTIALS: SimulatorCredentials = {
  wechatAppId: 'wxdemo0000000000gjj',
  wechatAppSecret: 'demo-wechat-app-secret-0000000000',
  wechatEventToken: 'demoEventToken',
  wechatEventAesKey: 'demoEncodingAesKeyOfFortyThreeCharacters0gA',
  wechatTemplates: {
    progress: 'GJJ-demo-progress-template-0000000000000001',
    decision: 'GJJ-demo-decision-template-0000000000000002',
    payment: 'GJJ-demo-payment-template-00000000000000003',
  },
  coreApiKey: 'demo-core-api-key',
  exchangeApiKey: 'demo-exchange-api-key',
  bankApiKey: 'demo-bank-api-key',
  bankSigningSecret: 'demo-bank-signing-secret-0000000000',
  smsApiKey: 'demo-sms-api-key',
  sealApiKey: 'demo-seal-api-key',
  transferApiKey: 'demo-transfer-api-key',
  bodiesApiKey: 'demo-bodies-api-key',
  bodiesSigningSecret: 'demo-bodies-signing-secret-00000000',
};

import { z } from 'zod';
import { cardId, instant, staffId } from './primitives';
import { staffRole } from './staff-roles';
import {
  cardNumber,
  identityDocument,
  identityDocumentKind,
  personName,
  phone,
  smsCode,
} from './typed-schemas';

export const card = z.object({
  cardId,
  bankName: z.string(),
  last4: z.string(),
  addedAt: instant,
  /** 静置: money goes to it from then on; null: at once. */ restsUntil: instant.nullable(),
});
export type Card = z.infer<typeof card>;

export const me = z.object({
  bound: z.boolean(),
  nameMasked: z.string().nullable(),
  documentKind: identityDocumentKind.nullable(),
  idNumberMasked: z.string().nullable(),
  phoneMasked: z.string().nullable(),
  elderMode: z.boolean(),
  hasWechat: z.boolean(),
  hotline: z.string(),
});
export type Me = z.infer<typeof me>;

export const sessionGrant = z.object({ token: z.string(), expiresAt: instant, me });
export type SessionGrant = z.infer<typeof sessionGrant>;

/** From wx.login or a button of WeChat; good once, five minutes. */
const wechatCode = z
  .string('没有收到微信验证码，请重试')
  .min(1, '没有收到微信验证码，请重试')
  .max(200, '微信验证码不对，请重试');

/** Made once by the app and kept on the phone, so that a device that is new to the account can be told of. */
const deviceId = z
  .string()
  .regex(/^[\w-]{16,64}$/)
  .optional();

export const wechatLoginBody = z.strictObject({ code: wechatCode, deviceId });
export const smsCodeBody = z.strictObject({ phone });
export const smsLoginBody = z.strictObject({ phone, code: smsCode, deviceId });

/** Phone by WeChat's button (its own code) or by SMS code. */
export const phoneProof = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('wechat'), code: wechatCode }),
  z.strictObject({ by: z.literal('sms'), phone, code: smsCode }),
  z.strictObject({ by: z.literal('session') }),
]);
export type PhoneProof = z.infer<typeof phoneProof>;

/** `consent`: 个人信息保护法 art. 13 and 29, given for checking identity with 公安 or 移民管理 through the data exchange. */
export const bindingBody = z.strictObject({
  name: personName,
  document: identityDocument,
  phoneProof,
  consent: z.literal(true, '请先阅读并同意'),
});
export const phoneBody = z.strictObject({ phoneProof });
export const cardBody = z.strictObject({ cardNumber });
export const preferencesBody = z.strictObject({ elderMode: z.boolean() });

export const securityEvent = z.object({ at: instant, words: z.string(), where: z.string() });
export const securityLog = z.object({ events: z.array(securityEvent) });

export const staffSignInBody = z.strictObject({
  username: z.string().min(1).max(40),
  password: z.string().min(1).max(200),
});
const newPassword = z.string().min(12, '新密码至少 12 个字符。').max(200, '新密码最多 200 个字符。');
export const changeStaffPasswordBody = z.strictObject({ ...staffSignInBody.shape, newPassword });
export const staffMe = z.object({
  staffId,
  username: z.string(),
  name: z.string(),
  role: staffRole,
  districtCode: z.string(),
  districtName: z.string(),
  permissions: z.array(z.string()),
  unreadMessages: z.int(),
});
export type StaffMe = z.infer<typeof staffMe>;
export const staffGrant = z.object({ token: z.string(), expiresAt: instant, staff: staffMe });

/** Words for form checks made on the phone; the server says the rest. */
export const needConsent = '请先阅读并同意';
export const needPhoneProof = '请先验证手机号';

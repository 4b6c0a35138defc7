const TIME = /^(\d{4}年\d{1,2}月\d{1,2}日)?( ?\d{1,2}:\d{2}(:\d{2})?)?$/;
const LATIN_NAME = /^[\x20-\x7e]{1,20}$/;
const HAN_NAME = /^[\p{Script=Han}·]{1,10}$/u;

/** What WeChat lets into a field of a subscription message, by the kind that its key names. */
const FITS: Record<string, (value: string) => boolean> = {
  thing: (value) => value.length <= 20,
  number: (value) => /^\d{1,32}(\.\d+)?$/.test(value) && value.length <= 32,
  letter: (value) => /^[A-Za-z]{1,32}$/.test(value),
  symbol: (value) => /^[^\p{L}\p{N}]{1,5}$/u.test(value),
  character_string: (value) => /^[\x21-\x7e]{1,32}$/.test(value),
  time: (value) => value.split('~').every((part) => part !== '' && TIME.test(part)),
  date: (value) => value.split('~').every((part) => part !== '' && TIME.test(part)),
  amount: (value) => /^[¥￥$]?\d+(\.\d{1,2})?元?$/.test(value) && value.replaceAll(/\D/g, '').length <= 10,
  phone_number: (value) => /^[\d+\- ]{1,17}$/.test(value),
  car_number: (value) => value.length <= 8,
  name: (value) => LATIN_NAME.test(value) || HAN_NAME.test(value),
  phrase: (value) => /^\p{Script=Han}{1,5}$/u.test(value),
};

/** Whether a value may be sent under this key, such as `thing2` or `amount3`. */
export function fitsField(key: string, value: string): boolean {
  const fits = FITS[key.replace(/\d+$/, '')];
  return value !== '' && !/\p{Cc}/u.test(value) && fits?.(value) === true;
}

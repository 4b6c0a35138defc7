const digits = '零壹贰叁肆伍陆柒捌玖';
const places = ['', '拾', '佰', '仟'];
/** Each a myriad of the one before. */
const myriads = ['', '万', '亿', '万亿'];

/** 大写金额 as papers about money write it (支付结算办法 附一): 1234567 fen → 人民币壹万贰仟叁佰肆拾伍元陆角柒分. */
export function yuanInFull(amountFen: number): string {
  const whole = Math.trunc(amountFen / 100);
  return `人民币${wholeInFull(whole)}元${partInFull(amountFen % 100, whole > 0)}`;
}

function wholeInFull(whole: number): string {
  if (whole === 0) return '零';
  const groups: number[] = [];
  for (let rest = whole; rest > 0; rest = Math.trunc(rest / 10_000)) groups.push(rest % 10_000);
  return groups.reduceRight((words, group, index) => {
    if (group === 0) return words;
    // A zero is spoken once, wherever places between two digits are empty.
    const gap = words !== '' && (group < 1000 || groups[index + 1]! % 10 === 0) ? '零' : '';
    return `${words}${gap}${groupInFull(group)}${myriads[index]!}`;
  }, '');
}

/** 1 to 9999. */
function groupInFull(group: number): string {
  const text = String(group);
  const words = [...text].map((digit, index) =>
    digit === '0' ? '零' : `${digits[Number(digit)]!}${places[text.length - 1 - index]!}`,
  );
  return words.join('').replaceAll(/零+/g, '零').replace(/零$/, '');
}

function partInFull(fen: number, afterYuan: boolean): string {
  if (fen === 0) return '整';
  const [jiao, rest] = [Math.trunc(fen / 10), fen % 10];
  const tenths = jiao === 0 ? (afterYuan ? '零' : '') : `${digits[jiao]!}角`;
  return rest === 0 ? `${tenths}整` : `${tenths}${digits[rest]!}分`;
}

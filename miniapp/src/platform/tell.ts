import Taro from '@tarojs/taro';

/** A short word that something was done; never the only place where it is said. */
export function tellBriefly(words: string): void {
  void Taro.showToast({ title: words, icon: 'none', duration: 2000 });
}

export async function copyText(text: string): Promise<void> {
  await Taro.setClipboardData({ data: text });
}

export function callPhone(number: string): void {
  void Taro.makePhoneCall({ phoneNumber: number, fail() {} });
}

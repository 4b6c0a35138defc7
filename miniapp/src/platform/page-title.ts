import Taro from '@tarojs/taro';

export function nameThePage(title: string): void {
  void Taro.setNavigationBarTitle({ title });
}

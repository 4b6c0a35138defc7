import Taro from '@tarojs/taro';

/** Tells now and at each change whether the phone is on line. */
export function watchNetwork(tell: (online: boolean) => void): void {
  void Taro.getNetworkType({ success: ({ networkType }) => tell(networkType !== 'none') });
  Taro.onNetworkStatusChange(({ isConnected }) => tell(isConnected));
}

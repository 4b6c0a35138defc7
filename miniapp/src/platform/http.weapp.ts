import Taro from '@tarojs/taro';
import { NoAnswer, type WireAnswer, type WireRequest } from './http-types';

/** @throws NoAnswer */
export async function sendOverWire(request: WireRequest): Promise<WireAnswer> {
  try {
    const answer = await Taro.request({
      url: request.url,
      method: request.method,
      header: request.headers,
      timeout: request.timeoutMs,
      dataType: 'json',
      ...(request.body === undefined ? {} : { data: request.body }),
    });
    return { status: answer.statusCode, body: answer.data };
  } catch {
    throw new NoAnswer();
  }
}

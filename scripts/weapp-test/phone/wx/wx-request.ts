import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { temporaryFolder } from '../temporary-folder';
import { answering, WxFailure, type WxApi } from './answer';

interface RequestOptions {
  readonly url: string;
  readonly method?: string;
  readonly header?: Readonly<Record<string, string>>;
  readonly data?: string | ArrayBuffer;
  /** Milliseconds. */
  readonly timeout?: number;
}

/**
 * The network: real HTTP to a real BFF.
 * @param bffUrl the address of the BFF is built into the mini-program; here every request goes to this one instead
 */
export function requestApi(bffUrl: string): WxApi {
  const downloads = temporaryFolder('phone');
  let downloaded = 0;
  return {
    request: answering('request', async (options: RequestOptions) => {
      const answer = await send(bffUrl, options);
      return { statusCode: answer.status, header: headersOf(answer), data: readAsJson(await answer.text()) };
    }),
    downloadFile: answering('downloadFile', async (options: RequestOptions) => {
      const answer = await send(bffUrl, options);
      const tempFilePath = join(downloads, String(++downloaded));
      writeFileSync(tempFilePath, Buffer.from(await answer.arrayBuffer()));
      return { statusCode: answer.status, tempFilePath };
    }),
    getNetworkType: answering('getNetworkType', () => ({ networkType: 'wifi' })),
    onNetworkStatusChange: () => undefined,
  };
}

async function send(bffUrl: string, options: RequestOptions): Promise<Response> {
  const { pathname, search } = new URL(options.url);
  try {
    return await fetch(`${bffUrl}${pathname}${search}`, {
      method: options.method ?? 'GET',
      headers: { ...options.header },
      signal: AbortSignal.timeout(options.timeout ?? 60_000),
      ...(options.data === undefined ? {} : { body: options.data }),
    });
  } catch (error) {
    throw new WxFailure(error instanceof Error ? error.message : 'no answer');
  }
}

function headersOf(answer: Response): Record<string, string> {
  return Object.fromEntries(answer.headers.entries());
}

/** `dataType: json`, WeChat's default: what cannot be read as JSON comes as text. */
function readAsJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

import Taro from '@tarojs/taro';
import type { OpenedAs } from './files-types';

/** A file behind a session, as an address that can be shown or handed over. @throws when it cannot be fetched */
export async function fetchFile(url: string, headers: Record<string, string>): Promise<string> {
  const response = await fetch(url, { headers });
  if (!response.ok) throw new Error(String(response.status));
  return URL.createObjectURL(await response.blob());
}

/** May a file be handed over right after it was fetched, or only on another tap? */
export const handOverNeedsTap = false;

/** Gives a fetched file to the person as it is: a download. */
export async function handOver(address: string, name: string): Promise<void> {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}

/** Opens a fetched document for reading: a picture here, a PDF or OFD as a download. */
export async function viewFile(address: string, as: OpenedAs): Promise<void> {
  if (as.kind === 'picture') await Taro.previewImage({ urls: [address], current: address });
  else await handOver(address, as.name);
}

import Taro from '@tarojs/taro';
import type { OpenedAs } from './files-types';

async function fetchBytes(url: string, headers: Record<string, string>): Promise<Blob> {
  const response = await fetch(url, { headers });
  if (!response.ok) throw new Error(String(response.status));
  return response.blob();
}

/** A picture behind a session, as an address that an image can show. @throws when it cannot be fetched */
export async function fetchPicture(url: string, headers: Record<string, string>): Promise<string> {
  return URL.createObjectURL(await fetchBytes(url, headers));
}

/** Opens a document for reading: a picture here, a PDF or OFD as a download. */
export async function viewFile(url: string, headers: Record<string, string>, as: OpenedAs): Promise<void> {
  const address = await fetchPicture(url, headers);
  if (as.kind === 'picture') {
    await Taro.previewImage({ urls: [address], current: address });
    return;
  }
  const link = document.createElement('a');
  link.href = address;
  link.download = as.name;
  link.click();
}

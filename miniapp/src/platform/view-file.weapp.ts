import Taro from '@tarojs/taro';
import type { OpenedAs } from './files-types';

/** A picture behind a session, as an address that an image can show. @throws when it cannot be fetched */
export async function fetchPicture(url: string, headers: Record<string, string>): Promise<string> {
  const { statusCode, tempFilePath } = await Taro.downloadFile({ url, header: headers });
  if (statusCode !== 200) throw new Error(String(statusCode));
  return tempFilePath;
}

/** Opens a picture or PDF. WeChat shows no OFD: it is handed to a chat (文件传输助手), from where it can be saved. */
export async function viewFile(url: string, headers: Record<string, string>, as: OpenedAs): Promise<void> {
  const path = await fetchPicture(url, headers);
  if (as.kind === 'original') await Taro.shareFileMessage({ filePath: path, fileName: as.name });
  else if (as.kind === 'pdf') await Taro.openDocument({ filePath: path, fileType: 'pdf' });
  else await Taro.previewImage({ urls: [path] });
}
